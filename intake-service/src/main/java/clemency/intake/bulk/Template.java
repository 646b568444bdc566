package clemency.intake.bulk;

import java.util.Map;
import java.util.stream.Collectors;

/** Files to begin with: all columns, and one record that is made up and says so. */
final class Template {

    private static final Map<String, String> MADE_UP = Map.ofEntries(
            Map.entry("clemency_type", "COMMUTATION"),
            Map.entry("name", "Made-up Petitioner"),
            Map.entry("district", "Northern Florida"),
            Map.entry("offence_category", "DRUG"),
            Map.entry("sentence_kind", "TERM"),
            Map.entry("sentence_months", "240"),
            Map.entry("sentenced_on", "2009-05-04"),
            Map.entry("reasons", "A made-up petition that shows the form: replace it."),
            Map.entry("signed_by", "Made-up Petitioner"),
            Map.entry("signed_on", "2016-01-04"),
            Map.entry("external_id", "made-up-1"),
            Map.entry("register_number", "12345-678"));

    private Template() {}

    static String csv() {
        var header = PetitionColumns.HEADER.all();
        return String.join(",", header) + "\n"
                + header.stream()
                        .map(column -> MADE_UP.getOrDefault(column, ""))
                        .collect(Collectors.joining(","))
                + "\n";
    }

    static String ndjson() {
        return new PetitionColumns().object(MADE_UP) + "\n";
    }
}
