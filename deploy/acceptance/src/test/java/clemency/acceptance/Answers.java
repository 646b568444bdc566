package clemency.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a statistics process answers, whole: summaries of several periods and cuts, announcements, the identity. Nothing is left
 * out of the comparison: even {@code dataAsOf} comes from the events.
 */
record Answers(Map<String, JsonNode> byPath) {

    private static final List<String> PERIODS =
            List.of("", "asOf=2012-06-30", "from=2011-01-01&asOf=2014-12-31", "from=2016-01-01");

    private static final List<String> CUTS = List.of(
            "",
            "clemencyType=PARDON",
            "clemencyType=COMMUTATION",
            "clemencyType=OTHER",
            "clemencyType=REMISSION",
            "programme=TRADITIONAL",
            "programme=CLEMENCY_INITIATIVE_2014",
            "programme=CAPITAL",
            "administration=OBAMA",
            "administration=TRUMP_FIRST",
            "programme=TRADITIONAL&administration=OBAMA&clemencyType=PARDON");

    /** Of the announcements that are asked for by their date. */
    private static final int EVERY = 25;

    static Answers of(Api stats) {
        var byPath = new LinkedHashMap<String, JsonNode>();
        paths(stats).forEach(path -> byPath.put(path, answer(stats, path)));
        return new Answers(byPath);
    }

    /** Fails at the first answer that differs. */
    void areGivenBy(Api stats) {
        byPath.forEach((path, answer) ->
                assertThat(answer(stats, path)).as(stats.address(path)).isEqualTo(answer));
    }

    private static List<String> paths(Api stats) {
        var paths = new ArrayList<String>();
        for (var cut : CUTS) {
            PERIODS.forEach(period -> paths.add("/api/summary?" + query(period, cut)));
        }
        paths.add("/api/reconciliation");
        paths.add("/api/announcements");
        paths.add("/api/announcements?clemencyType=PARDON");
        var dates = answer(stats, "/api/announcements").findValuesAsText("date");
        assertThat(dates).as("dates of announcements").hasSizeGreaterThan(EVERY);
        for (var i = 0; i < dates.size(); i += EVERY) {
            paths.add("/api/announcements/" + dates.get(i));
        }
        return paths;
    }

    private static String query(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    private static JsonNode answer(Api stats, String path) {
        return stats.getAs("auditor", path).expect(200);
    }
}
