package clemency.review.grant.language;

import clemency.review.grant.language.Imprisonment.Relation;
import java.util.regex.Pattern;

/** How a sentence is served beside others, taken out of the text that says it. */
record Service(Relation relation, String rest) {

    private static final Pattern WORDS = Pattern.compile(
            "(?:,? ?\\b(?:all |both )?(?:to (?:run|be served) )?)(consecutive|concurrent)(?:ly)?"
                    + "(?: (?:to|with)(?: (?:each|one|the|any|other|another|above|first|life|sentences?|terms?"
                    + "|counts?|and|\\d{1,2}|imposed|on|in|case|all|state|federal|prior|previous|undischarged)){1,8})?\\b ?");

    static Service of(String text) {
        var words = WORDS.matcher(text);
        if (!words.find()) {
            return new Service(Relation.NOT_STATED, text);
        }
        var relation = words.group(1).equals("consecutive") ? Relation.CONSECUTIVE : Relation.CONCURRENT;
        var rest = (text.substring(0, words.start()) + " " + text.substring(words.end())).strip();
        return new Service(relation, rest);
    }
}
