package clemency.review.grant.language;

import clemency.review.grant.language.Imprisonment.Relation;
import java.util.regex.Pattern;

/** How a sentence is served beside others, taken out of the text that says it. */
record Service(Relation relation, String rest) {

    // A sentence outside the record, such as a state's, is none of these: it changes nothing about the sum.
    private static final Pattern WORDS =
            Pattern.compile("(?:,? ?\\b(?:all |both )?(?:to (?:run|be served) )?)(consecutive|concurrent)(?:ly)?"
                    + "(?: (?:to|with)(?: (?:each other|one another|each|one|the|other(?= counts?)|above|first|life"
                    + "|sentences?|terms?|counts?|and|\\d{1,2}|imposed|on|in|all)){1,8})?(?! (?:to|with)\\b)\\b ?");
    /** Two concurrent terms run beside each other, which says nothing about a third. */
    private static final Pattern AMONG_THEMSELVES =
            Pattern.compile("(?<number>" + Numbers.FORM + ") (?:consecutive|concurrent) (?<rest>.+)");

    private static final Pattern ON_TOP = Pattern.compile("(?:plus|followed by) (?<rest>.+)");

    static Service of(String text) {
        var among = AMONG_THEMSELVES.matcher(text);
        if (among.matches()) {
            return new Service(Relation.NOT_STATED, among.group("number") + " " + among.group("rest"));
        }
        var onTop = ON_TOP.matcher(text);
        if (onTop.matches()) {
            return new Service(Relation.CONSECUTIVE, onTop.group("rest"));
        }
        return stated(text);
    }

    private static Service stated(String text) {
        var words = WORDS.matcher(text);
        if (!words.find()) {
            return new Service(Relation.NOT_STATED, text);
        }
        var relation = words.group(1).equals("consecutive") ? Relation.CONSECUTIVE : Relation.CONCURRENT;
        var rest = (text.substring(0, words.start()) + " " + text.substring(words.end())).strip();
        return new Service(relation, rest);
    }
}
