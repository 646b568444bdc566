package clemency.review.announcement.draft;

import clemency.review.casework.Refusal;

/**
 * Something that stands in the way of a signature.
 *
 * @param pointer to the line, or to a field of the whole
 * @param rule for programs
 * @param text for people
 */
public record Finding(String pointer, String rule, String text) {

    static Finding of(String pointer, Refusal refusal) {
        var text = refusal.text();
        return new Finding(pointer, refusal.rule(), Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".");
    }
}
