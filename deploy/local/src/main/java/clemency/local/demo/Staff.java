package clemency.local.demo;

import clemency.local.demo.Client.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The made-up staff of the office, and the levers that a made-up manager has set: what the figures of capacity are reckoned
 * from. Whoever is there already, under that name, is not entered again.
 */
final class Staff {

    private static final int ATTORNEYS = 8;
    private static final int SUPPORT = 3;
    private static final int LIMIT = 12;
    private static final String WHY = "Made up, for the demonstration.";

    /** From this many days on the first attorney is away, for as long. */
    private static final int LEAVE_DAYS = 14;

    private final Client review;

    Staff(Client review) {
        this.review = review;
    }

    /** Enters what is missing; answers all of them as they are, and nobody whom somebody else has entered. */
    List<JsonNode> atWork() throws Refused, InterruptedException {
        var staff = madeUp();
        if (staff.size() >= ATTORNEYS + SUPPORT) {
            return staff;
        }
        var known = new HashSet<String>();
        staff.forEach(one -> known.add(name(one)));
        for (var one : wanted().toList()) {
            if (!known.contains((String) one.get("name"))) {
                enter(one);
            }
        }
        setLevers();
        return madeUp();
    }

    private List<JsonNode> madeUp() throws Refused, InterruptedException {
        var names = wanted().map(one -> (String) one.get("name")).collect(Collectors.toSet());
        return StreamSupport.stream(review.get("manager", "/api/attorneys").spliterator(), false)
                .filter(one -> names.contains(name(one)))
                .toList();
    }

    private static String name(JsonNode one) {
        return one.get("name").asText();
    }

    private static Stream<Map<String, Object>> wanted() {
        return Stream.concat(
                Stream.iterate(1, number -> number <= ATTORNEYS, number -> number + 1)
                        .map(Staff::attorney),
                Stream.iterate(1, number -> number <= SUPPORT, number -> number + 1)
                        .map(number ->
                                Map.of("name", "Made-up Assistant " + number, "kind", "SUPPORT", "reason", WHY)));
    }

    /** The last but one works half of the week, the last on pardons alone. */
    private static Map<String, Object> attorney(int number) {
        var half = number == ATTORNEYS - 1;
        return Map.of(
                "name",
                "Made-up Attorney " + number,
                "signIn",
                "attorney",
                "openCaseLimit",
                half ? LIMIT / 2 : LIMIT,
                "hoursPerWeek",
                half ? 20 : 40,
                "clemencyTypes",
                number == ATTORNEYS ? List.of("PARDON") : List.of(),
                "reason",
                WHY);
    }

    private void enter(Map<String, Object> one) throws Refused, InterruptedException {
        var entered = review.post("manager", "/api/attorneys", one);
        if (one.get("name").equals("Made-up Attorney 1")) {
            var from = today().plusDays(LEAVE_DAYS);
            var leave = Map.of(
                    "from", from.toString(),
                    "until", from.plusDays(LEAVE_DAYS - 1).toString(),
                    "reason", WHY);
            var _ = review.post("manager", "/api/attorneys/" + entered.get("id").asText() + "/leave", leave);
        }
    }

    /** The business day, which need not be that of this machine. */
    private LocalDate today() throws Refused, InterruptedException {
        return LocalDate.parse(
                review.get("manager", "/api/capacity").get("asOf").asText());
    }

    /** Two petitions of the initiative for one of the others, however many of each wait; unless somebody has set levers. */
    private void setLevers() throws Refused, InterruptedException {
        if (review.get("manager", "/api/levers").get("version").asLong() == 0) {
            var levers = Map.of(
                    "shares",
                    List.of(Map.of("programme", "CLEMENCY_INITIATIVE_2014", "percent", 67)),
                    "others",
                    33,
                    "daysPerPoint",
                    100,
                    "filling",
                    Map.of("office", false, "programmes", List.of()),
                    "reason",
                    WHY);
            var _ = review.put("manager", "/api/levers", levers);
        }
    }
}
