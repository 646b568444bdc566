package clemency.review.casework;

import java.util.Locale;

/** Why a command can't be carried out. */
public enum Refusal {
    NO_SUCH_CASE("no case of that petition is known"),
    CASE_ENDED("the case has ended"),
    CASE_SET_ASIDE("the case is set aside; it has to be reinstated first"),
    ALREADY_SET_ASIDE("the case is already set aside, by another directive"),
    ALREADY_ASSIGNED("the case is on another attorney's desk"),
    NOT_ASSIGNED("no attorney has worked on the case"),
    ALREADY_RECOMMENDED("the case has left the attorney's desk with a recommendation"),
    PARDON_ATTORNEY_FIRST("the Pardon Attorney has not made a recommendation"),
    DEPUTY_HAS_RECOMMENDED("the Deputy Attorney General has already made a recommendation"),
    DECIDED_BEFORE_RECEIPT("the decision is dated before the petition was received"),
    RECOMMENDED_BY_SIGNER("whoever made a recommendation on the case doesn't decide it"),
    TERMS_REQUIRED("only a pardon can be granted without terms"),
    TERMS_UNCLEAR("the terms do not say what becomes of the prison term"),
    TERMS_END_BEFORE_DECISION("the prison term would end before the decision"),
    TERMS_FOR_DEATH_ONLY("only a sentence of death can be commuted to life"),
    TERMS_OUT_OF_RANGE("a new term has 1 to " + Terms.LONGEST_MONTHS + " months"),
    TERMS_CHANGE_NOTHING("the terms leave everything as it is"),
    NOT_GRANTED("the case has not been granted, so there is nothing to decline"),
    DECLINED_BEFORE_GRANT("the refusal is dated before the grant"),
    ALREADY_DECLINED("the grant was declined on another day");

    private final String text;

    Refusal(String text) {
        this.text = text;
    }

    /** In plain English, for people. */
    public String text() {
        return text;
    }

    /** For programs, such as {@code case-ended}. */
    public String rule() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Answer answer() {
        return new Answer.Refused(this);
    }
}
