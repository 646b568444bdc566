package clemency.bench.bare;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** As many names and numbers as the statistics answer, and no figures behind them. */
@Path("/api/summary")
public class BareSummary {

    private static final int FIGURES = 30;

    private static final Map<String, Object> ANSWER = answer();

    private static Map<String, Object> answer() {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("from", "2015-10-01");
        answer.put("asOf", "2016-09-30");
        answer.put("clemencyType", "COMMUTATION");
        for (var figure = 0; figure < FIGURES; figure++) {
            answer.put("figureOfTheSummary" + figure, 1_000 + figure);
        }
        return answer;
    }

    @GET
    public Uni<Map<String, Object>> summary() {
        return Uni.createFrom().item(ANSWER);
    }
}
