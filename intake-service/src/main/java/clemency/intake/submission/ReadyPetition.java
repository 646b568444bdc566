package clemency.intake.submission;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A petition, screened and sealed, as the statements take it.
 *
 * @param prefix of its case number
 * @param line by which the line of a bulk file is known that brought it ({@link LineMark}); 0 where none did
 * @param row of it and its event, a JSON object
 */
public record ReadyPetition(String prefix, long line, String row) {

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
