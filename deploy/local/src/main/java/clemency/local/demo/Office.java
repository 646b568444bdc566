package clemency.local.demo;

import clemency.local.demo.Client.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Attorneys who take cases, two recommenders, and now and then a batch of decisions. It keeps no state of its own: each round
 * begins with what the service says, so that it goes on after any restart. One thread.
 */
final class Office {

    private static final int ROUNDS_PER_ANNOUNCEMENT = 20;

    private final Client review;
    private final Staff staff;
    private final Hours hours;
    private final Random random;
    private final Tally tally;
    private int round;

    Office(Client review, Random random, Tally tally) {
        this.review = review;
        this.staff = new Staff(review);
        this.hours = new Hours(review, random);
        this.random = random;
        this.tally = tally;
    }

    void work() throws Refused, InterruptedException {
        for (var attorney : staff.atWork()) {
            if (attorney.get("room").asInt() > 0) {
                takeNext(attorney.get("id").asText());
            }
        }
        for (var aCase : cases("attorney", "ASSIGNED")) {
            if (random.nextInt(4) == 0) {
                var petition = aCase.get("petition").asText();
                hours.spend(petition, aCase.at("/state/attorney").asText());
                prepare(petition);
            }
        }
        for (var aCase : cases("pardon-attorney", "RECOMMENDED")) {
            review(aCase);
        }
        if (++round % ROUNDS_PER_ANNOUNCEMENT == 0) {
            decide(cases("pardon-attorney", "AT_WHITE_HOUSE"));
        }
    }

    private void takeNext(String attorney) throws Refused, InterruptedException {
        var taken = unlessConflict("attorney", "/api/attorneys/" + attorney + "/next", Map.of());
        if (taken.has("petition")) {
            tally.assigned();
        }
    }

    /** As far as that role sees: attorneys see the own desks, so that the desk of anybody else is left alone. */
    private JsonNode cases(String role, String status) throws Refused, InterruptedException {
        return review.get(role, "/api/cases?limit=200&status=" + status).get("cases");
    }

    /** One of five ends without presidential action, one of twelve is recommended to be granted. */
    private void prepare(String petition) throws Refused, InterruptedException {
        if (random.nextInt(5) == 0) {
            var closed =
                    unlessConflict("attorney", "/api/cases/" + petition + "/close", Map.of("reason", "NO_RESPONSE"));
            tally.ended(closed.isEmpty() ? 0 : 1);
        } else {
            recommend("pardon-attorney", petition, random.nextInt(12) == 0 ? "GRANT" : "DENY");
        }
    }

    /** The deputy follows, nine times of ten, and a round later sends it. */
    private void review(JsonNode aCase) throws Refused, InterruptedException {
        if (isReviewed(aCase)) {
            var path = "/api/cases/" + aCase.get("petition").asText() + "/white-house";
            var _ = unlessConflict("deputy-attorney-general", path, Map.of());
        } else {
            var first = aCase.at("/state/pardonAttorney").asText();
            var second = random.nextInt(10) > 0 ? first : first.equals("GRANT") ? "DENY" : "GRANT";
            recommend("deputy-attorney-general", aCase.get("petition").asText(), second);
        }
    }

    private void recommend(String role, String petition, String recommendation) throws Refused, InterruptedException {
        var _ = unlessConflict(
                role, "/api/cases/" + petition + "/recommendations", Map.of("recommendation", recommendation));
    }

    private static boolean isReviewed(JsonNode aCase) {
        return aCase.at("/state/deputyAttorneyGeneral").isTextual();
    }

    private void decide(JsonNode sent) throws Refused, InterruptedException {
        var decisions = new ArrayList<Map<String, Object>>();
        for (var aCase : sent) {
            decisions.add(decision(aCase));
        }
        if (!decisions.isEmpty()) {
            var signed = unlessConflict("decision", "/api/decisions", Map.of("decisions", List.copyOf(decisions)));
            tally.ended(signed.isEmpty() ? 0 : decisions.size());
        }
    }

    private static Map<String, Object> decision(JsonNode aCase) {
        var petition = aCase.get("petition").asText();
        if (!aCase.at("/state/deputyAttorneyGeneral").asText().equals("GRANT")) {
            return Map.of("petition", petition, "outcome", "DENY");
        }
        var pardon = aCase.get("clemencyType").asText().equals("PARDON");
        var term = pardon ? Map.of("kind", "UNCHANGED") : Map.of("kind", "COMMUTED_TO_MONTHS", "months", 180);
        return Map.of("petition", petition, "outcome", "GRANT", "terms", Map.of("prisonTerm", term));
    }

    private JsonNode unlessConflict(String role, String path, Object body) throws Refused, InterruptedException {
        try {
            return review.post(role, path, body);
        } catch (Refused refused) {
            if (refused.isConflict()) {
                return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
            }
            throw refused;
        }
    }
}
