package clemency.acceptance;

import java.util.Map;

/** Petitions to send. Nobody is meant by them. */
final class Petitions {

    private Petitions() {}

    static Map<String, Object> madeUp(int number) {
        return Map.of(
                "clemencyType",
                number % 10 == 0 ? "PARDON" : "COMMUTATION",
                "petitioner",
                Map.of(
                        "name",
                        "Made-up Petitioner " + number,
                        "registerNumber",
                        String.format("%05d-678", number % 100_000)),
                "conviction",
                Map.of(
                        "district", "Northern Florida",
                        "offenceCategory", "DRUG",
                        "sentencedOn", "1998-05-04",
                        "sentence", Map.of("kind", "LIFE")),
                "represented",
                false,
                "reasons",
                "A made-up petition.");
    }
}
