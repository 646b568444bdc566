package clemency.local.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Petitions as a form would send them. Their people are made up and say so. */
final class MadeUpPetition {

    static final List<String> DISTRICTS = List.of(
            "Northern Florida",
            "Southern Florida",
            "Middle Georgia",
            "Eastern Texas",
            "Western Texas",
            "Southern Illinois",
            "Eastern Virginia",
            "Southern New York",
            "Northern California",
            "Eastern Missouri");

    private static final List<String> OFFENCES =
            List.of("DRUG", "DRUG", "DRUG", "DRUG", "DRUG", "DRUG", "FIREARM", "FRAUD", "VIOLENT", "OTHER");

    private final Random random;

    MadeUpPetition(Random random) {
        this.random = random;
    }

    /** The body of {@code POST /api/petitions}: nine of ten ask for a commutation, as in the years of the initiative. */
    Map<String, Object> next(long number) {
        var body = new HashMap<String, Object>();
        var pardon = random.nextInt(10) == 0;
        body.put("clemencyType", pardon ? "PARDON" : "COMMUTATION");
        if (!pardon && random.nextInt(5) < 2) {
            body.put("programme", "CLEMENCY_INITIATIVE_2014");
        }
        body.put("petitioner", petitioner(pardon, number));
        body.put("conviction", conviction());
        if (random.nextInt(3) == 0) {
            body.put("filer", Map.of("capacity", "COUNSEL", "name", "Made-up Counsel"));
        }
        body.put("certification", Map.of("signedBy", "Made-up Petitioner " + number, "signedOn", "2016-01-04"));
        body.put("reasons", "A made-up petition of the demonstration.");
        return body;
    }

    private static Map<String, Object> petitioner(boolean pardon, long number) {
        var name = "Made-up Petitioner " + number;
        return pardon
                ? Map.of("name", name)
                : Map.of("name", name, "registerNumber", String.format("%05d-000", number % 100_000));
    }

    private Map<String, Object> conviction() {
        return Map.of(
                "district", oneOf(DISTRICTS),
                "offences", List.of(Map.of("category", oneOf(OFFENCES))),
                "sentencedOn",
                        LocalDate.of(1990, 1, 1).plusDays(random.nextInt(8_000)).toString(),
                "sentence",
                        random.nextInt(4) == 0
                                ? Map.of("kind", "LIFE")
                                : Map.of("kind", "TERM", "months", 60 + 12 * random.nextInt(30)));
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
