package clemency.review.announcement.draft;

import java.util.Locale;

/** Why a line can't be signed, beside what the rules of the case itself refuse. */
enum Flaw {
    NEVER_OPENED("Nobody has opened the file of this case."),
    RECOMMENDATION_MISSING("The recommendations are not complete, and no reason is stated to decide without them."),
    RECOMMENDED_OTHERWISE("The last recommendation says otherwise, and no reason is stated to decide against it."),
    TWICE_IN_DRAFT("The petition stands in an earlier line already."),
    IN_ANOTHER_DRAFT("The petition stands in another announcement that is not signed.");

    private final String text;

    Flaw(String text) {
        this.text = text;
    }

    Finding at(String pointer) {
        return new Finding(pointer, name().toLowerCase(Locale.ROOT).replace('_', '-'), text);
    }
}
