package clemency.acceptance;

import java.util.List;
import java.util.Map;

/** Petitions to send. Nobody is meant by them. */
final class Petitions {

    private Petitions() {}

    static Map<String, Object> madeUp(int number) {
        return madeUp(number, number % 10 == 0 ? "PARDON" : "COMMUTATION", "LIFE");
    }

    static Map<String, Object> sentencedToDeath(int number) {
        return madeUp(number, "COMMUTATION", "DEATH");
    }

    private static Map<String, Object> madeUp(int number, String clemencyType, String sentence) {
        return Map.of(
                "clemencyType",
                clemencyType,
                "petitioner",
                Map.of(
                        "name",
                        "Made-up Petitioner " + number,
                        "registerNumber",
                        String.format("%05d-678", number % 100_000)),
                "conviction",
                Map.of(
                        "district",
                        "Northern Florida",
                        "offences",
                        List.of(Map.of("category", "DRUG")),
                        "sentencedOn",
                        "1998-05-04",
                        "sentence",
                        Map.of("kind", sentence)),
                "certification",
                Map.of("signedBy", "Made-up Petitioner " + number, "signedOn", "2016-01-04"),
                "reasons",
                "A made-up petition.");
    }
}
