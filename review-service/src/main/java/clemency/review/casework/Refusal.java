package clemency.review.casework;

import java.util.Locale;

/** Why a command can't be carried out. */
public enum Refusal {
    NO_SUCH_CASE("no case of that petition is known"),
    CASE_ENDED("the case has ended"),
    CASE_SET_ASIDE("the case is set aside; it has to be reinstated first"),
    ALREADY_SET_ASIDE("the case is already set aside, by another directive"),
    NOT_SCREENED("the case has not passed screening"),
    SCREENED_ALREADY("the case has passed screening; it can be closed"),
    INFORMATION_NOT_ASKED("nothing was asked of the petitioner"),
    NOT_DUE("the time has not passed yet"),
    CAPITAL_FIRST("a capital case goes before all others, and is not set aside"),
    ON_HOLD("a hold stands; it has to end first"),
    NO_SUCH_HOLD("no such hold was placed on the case"),
    HOLD_KNOWN_OTHERWISE("a hold of that id was placed with another reason or end"),
    NO_SUCH_REFERRAL("no such referral was sent"),
    REFERRAL_KNOWN_OTHERWISE("a referral of that id was sent to somebody else or with another date"),
    REFERRAL_ANSWERED("the referral has been answered"),
    ALREADY_ASSIGNED("the case is on another attorney's desk"),
    NOT_ASSIGNED("no attorney has worked on the case"),
    ALREADY_RECOMMENDED("the case has left the attorney's desk with a recommendation"),
    PARDON_ATTORNEY_FIRST("the Pardon Attorney has not made a recommendation"),
    DEPUTY_HAS_RECOMMENDED("the Deputy Attorney General has already made a recommendation"),
    NOT_RECOMMENDED("nobody has recommended on the case"),
    DEPUTY_FIRST("the Deputy Attorney General has not made a recommendation"),
    ALREADY_SENT("the recommendations have gone to the White House"),
    SENT_BEFORE_RECOMMENDATION("it would have been sent before it was recommended on"),
    NOT_AT_WHITE_HOUSE("the recommendations have not gone to the White House"),
    NO_VICTIMS("the petition says that there are no victims"),
    NOTICE_OUT_OF_ORDER("the victims have not been told that a petition was filed"),
    NO_RESULT_YET("the case has not ended, so there is no result to tell"),
    DECIDED_BEFORE_RECEIPT("the decision is dated before the petition was received"),
    RECOMMENDED_BY_SIGNER("whoever made a recommendation on the case doesn't decide it"),
    TERMS_REQUIRED("only a pardon can be granted without terms"),
    TERMS_UNCLEAR("the terms do not say what becomes of the prison term"),
    TERMS_END_BEFORE_DECISION("the prison term would end before the decision"),
    TERMS_BEGIN_AFTER_DECISION("the sentence would begin after the decision"),
    TERMS_FOR_DEATH_ONLY("only a sentence of death can be commuted to life"),
    TERMS_OUT_OF_RANGE("a new term has 1 to " + Terms.LONGEST_MONTHS + " months"),
    TERMS_CHANGE_NOTHING("the terms leave everything as it is"),
    NOT_GRANTED("the case has not been granted, so there is nothing to decline"),
    NO_GRANT_IN_FORCE("there is no grant in force to be corrected"),
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

    /** Whether there is no such thing as was asked about. */
    public boolean ofTheUnknown() {
        return this == NO_SUCH_CASE || this == NO_SUCH_HOLD || this == NO_SUCH_REFERRAL;
    }

    Answer answer() {
        return new Answer.Refused(this);
    }
}
