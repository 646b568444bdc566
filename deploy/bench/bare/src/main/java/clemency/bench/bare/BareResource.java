package clemency.bench.bare;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/api/status")
class BareResource {

    record Question(String trackingCode) {}

    record Step(String status, String on) {}

    record Answer(
            String caseNumber,
            String clemencyType,
            String status,
            String since,
            List<Step> history,
            List<String> next,
            List<String> mayDo) {}

    @POST
    public Uni<Answer> status(Question question) {
        return Uni.createFrom()
                .item(new Answer(
                        "C000001",
                        "COMMUTATION",
                        "RECEIVED",
                        "2016-01-04",
                        List.of(new Step("RECEIVED", "2016-01-04")),
                        List.of("UNDER_REVIEW"),
                        List.of("SUPPLEMENT", "CHANGE_CONTACT", "WITHDRAW")));
    }
}
