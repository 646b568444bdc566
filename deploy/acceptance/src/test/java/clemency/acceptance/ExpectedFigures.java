package clemency.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.acceptance.FlowingPetitions.Accepted;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every figure must be when petitions were received, some of them were denied, and nothing else has happened: by scope. */
record ExpectedFigures(Map<String, Map<String, Long>> byScope) {

    private static final String NATIONAL = "ALL";

    /**
     * By what intake counts in its own database: it also has those whose answer was lost.
     *
     * @param answered petitions that must be among the received ones
     */
    static ExpectedFigures of(Api intake, Collection<Accepted> answered, Collection<Accepted> denied) {
        var counts = intake.get("/api/counts").expect(200);
        var byScope = new LinkedHashMap<String, Map<String, Long>>();
        byScope.put(NATIONAL, figures(counts.get("accepted").asLong(), denied.size()));
        for (var type : List.of("PARDON", "COMMUTATION")) {
            var received = counts.at("/byClemencyType/" + type).asLong();
            assertThat(received).as("received: " + type).isGreaterThanOrEqualTo(count(type, answered));
            byScope.put(type, figures(received, count(type, denied)));
        }
        return new ExpectedFigures(byScope);
    }

    private static long count(String type, Collection<Accepted> petitions) {
        return petitions.stream()
                .filter(each -> each.clemencyType().equals(type))
                .count();
    }

    private static Map<String, Long> figures(long received, long denied) {
        return Map.of(
                "received", received,
                "denied", denied,
                "pending", received - denied,
                "granted", 0L,
                "closed", 0L,
                "adjustments", 0L,
                "setAside", 0L,
                "lifeSentencesCommuted", 0L,
                "residual", 0L);
    }

    void areShownBy(RunningSystem system, LiveStream live) {
        byScope.forEach((scope, expected) -> {
            var query = scope.equals(NATIONAL) ? "" : "?clemencyType=" + scope;
            var summary = system.stats.get("/api/summary" + query).expect(200);
            expected.forEach((figure, value) -> assertThat(summary.get(figure).asLong())
                    .as(scope + " " + figure)
                    .isEqualTo(value));
            assertThat(live.figures(scope)).as("live: " + scope).isEqualTo(expected);
        });
        assertThat(system.stats.get("/api/announcements").expect(200)).isEmpty();
        assertThat(system.review.get("/api/counts").expect(200).get("open").asLong())
                .as("review's open cases")
                .isEqualTo(byScope.get(NATIONAL).get("pending"));
        Closing.isShownBy(system.stats);
    }
}
