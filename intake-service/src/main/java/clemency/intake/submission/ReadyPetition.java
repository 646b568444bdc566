package clemency.intake.submission;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A petition, screened and sealed, as the statements take it.
 *
 * @param prefix of its case number
 * @param row of it and its event, a JSON object
 */
public record ReadyPetition(String prefix, String row) {

    /** A JSON array. */
    static String rows(List<ReadyPetition> petitions) {
        return petitions.stream().map(ReadyPetition::row).collect(Collectors.joining(",", "[", "]"));
    }

    /** A JSON array, each once. */
    static String prefixes(List<ReadyPetition> petitions) {
        return petitions.stream()
                .map(ReadyPetition::prefix)
                .distinct()
                .collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }

    @Override
    public String toString() {
        return "ReadyPetition[…]";
    }
}
