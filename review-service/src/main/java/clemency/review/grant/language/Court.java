package clemency.review.grant.language;

import java.time.LocalDate;
import java.util.List;

/**
 * Where and when a sentence was imposed, as it was read.
 *
 * @param districts in the short form, such as {@code Western Virginia}, each once, in the order of the text
 * @param sentencedOn in the order of the text
 * @param notUnderstood the parts that were not
 */
public record Court(List<String> districts, List<LocalDate> sentencedOn, List<String> notUnderstood) {

    public boolean understood() {
        return notUnderstood.isEmpty() && !districts.isEmpty() && !sentencedOn.isEmpty();
    }

    /** The district where it is one alone, or null: an event carries one, and which of several is not ours to choose. */
    public String district() {
        return districts.size() == 1 ? districts.getFirst() : null;
    }
}
