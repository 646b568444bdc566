package clemency.review.attorney.roster;

import java.util.Locale;

/** Why a change can't be made. */
public enum Refusal {
    NOT_ON_THE_ROSTER("", "nobody of that id is on the roster"),
    ALREADY_ON_THE_ROSTER("", "somebody of that id is on the roster already"),
    ATTORNEY_HAS_LIMIT("/openCaseLimit", "an attorney has a limit of at least 1"),
    SUPPORT_HOLDS_NO_CASES("/openCaseLimit", "support staff hold no cases, so they have no limit"),
    TERMS_BEFORE_START("/effectiveOn", "the terms would begin before the first day of work"),
    TERMS_AFTER_END("/effectiveOn", "the terms would begin after the last day of work"),
    DEPARTED("", "the last day of work is over"),
    LEAVE_ENDS_BEFORE_IT_BEGINS("/until", "the leave would end before it begins"),
    LEAVE_BEFORE_START("/from", "the leave would begin before the first day of work"),
    LEAVE_AFTER_END("/from", "the leave would begin after the last day of work"),
    LEAVE_OVERLAPS("/from", "other leave is planned on some of these days"),
    NO_SUCH_LEAVE("/from", "no leave begins on that day"),
    END_BEFORE_START("/lastDay", "the last day of work would be before the first");

    private final String pointer;
    private final String text;

    Refusal(String pointer, String text) {
        this.pointer = pointer;
        this.text = text;
    }

    /** JSON pointer to the field that asks for it. */
    public String pointer() {
        return pointer;
    }

    /** In plain English, for people. */
    public String text() {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    /** For programs, such as {@code leave-overlaps}. */
    public String rule() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether what was sent contradicts itself, whatever is on the roster. */
    public boolean ofTheRequest() {
        return switch (this) {
            case ATTORNEY_HAS_LIMIT, SUPPORT_HOLDS_NO_CASES, LEAVE_ENDS_BEFORE_IT_BEGINS -> true;
            case NOT_ON_THE_ROSTER,
                    ALREADY_ON_THE_ROSTER,
                    TERMS_BEFORE_START,
                    TERMS_AFTER_END,
                    DEPARTED,
                    LEAVE_BEFORE_START,
                    LEAVE_AFTER_END,
                    LEAVE_OVERLAPS,
                    NO_SUCH_LEAVE,
                    END_BEFORE_START -> false;
        };
    }

    Verdict verdict() {
        return new Verdict.Refused(this);
    }
}
