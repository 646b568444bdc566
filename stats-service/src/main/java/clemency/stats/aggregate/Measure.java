package clemency.stats.aggregate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is counted. Wire names are for ever, and so is the order (the state stores keep ordinals): a new measure comes
 * last. Most are counts of petitions or grants; a stock (pending, set aside, active) is kept as its changes, so that the stock
 * at the end of a day is the sum over all days up to it.
 */
public enum Measure {
    /** Petitions received that day. */
    RECEIVED("received", Kind.DAILY),
    /** Grants announced, less those declined that day. */
    GRANTED("granted", Kind.DAILY),
    DENIED_EXPRESS("deniedExpress", Kind.DAILY),
    DENIED_PRESUMED("deniedPresumed", Kind.DAILY),
    /** Ended without presidential action, and grants that were declined. */
    CLOSED("closed", Kind.DAILY),
    /** Changes of pending that are no receipt and no disposition. */
    ADJUSTMENTS("adjustments", Kind.DAILY),
    /** Change of the number of open petitions: counted from petitions, never from the flows above. */
    PENDING("pending", Kind.DAILY),
    /** Change of the number of open petitions that are on hold; they are pending too. */
    SET_ASIDE("setAside", Kind.DAILY),
    LIFE_SENTENCES_COMMUTED("lifeSentencesCommuted", Kind.DAILY),
    /** Facts that contradict others of the same petition. */
    ANOMALIES("anomalies", Kind.DAILY),
    /** Grants as announced; a later refusal does not change it. */
    ANNOUNCED("announced", Kind.ANNOUNCEMENT),
    /** Those of the announced grants that were declined later. */
    DECLINED("declined", Kind.ANNOUNCEMENT),
    LIFE_SENTENCES("lifeSentences", Kind.ANNOUNCEMENT),
    /** Sentences commuted to a number of months. */
    TERMS("terms", Kind.ANNOUNCEMENT),
    CONDITIONAL("conditional", Kind.ANNOUNCEMENT),
    /** Prison terms of the announced grants that end on the cell's date. */
    RELEASES("releases", Kind.RELEASE),
    /** The part of pending that no petition stands for: opening balances, restated figures. */
    PENDING_ADJUSTED("pendingAdjusted", Kind.DAILY),
    CLOSED_WITHDRAWN("closedWithdrawn", Kind.DAILY),
    CLOSED_DECEASED("closedDeceased", Kind.DAILY),
    CLOSED_RELEASED("closedReleased", Kind.DAILY),
    CLOSED_INELIGIBLE("closedIneligible", Kind.DAILY),
    CLOSED_NO_RESPONSE("closedNoResponse", Kind.DAILY),
    CLOSED_MOOT("closedMoot", Kind.DAILY),
    /** Petitions whose grant the recipient declined. */
    CLOSED_DECLINED("closedDeclined", Kind.DAILY),
    /** Recommendations to grant that the Pardon Attorney made; one more after a remand counts again, as all of them do. */
    PARDON_ATTORNEY_TO_GRANT("pardonAttorneyToGrant", Kind.DAILY),
    PARDON_ATTORNEY_TO_DENY("pardonAttorneyToDeny", Kind.DAILY),
    DEPUTY_TO_GRANT("deputyToGrant", Kind.DAILY),
    DEPUTY_TO_DENY("deputyToDeny", Kind.DAILY),
    /** Recommendations of the Deputy Attorney General against the one of the Pardon Attorney that stood. */
    REVERSALS("reversals", Kind.DAILY),
    /** Months by which terms of months became shorter; only where a grant names the new term and the old one is known. */
    MONTHS_COMMUTED("monthsCommuted", Kind.DAILY),
    /** The grants whose months are in {@link #MONTHS_COMMUTED}. */
    TERMS_COMMUTED("termsCommuted", Kind.DAILY),
    FINES_REMITTED("finesRemitted", Kind.DAILY),
    CONDITIONAL_GRANTS("conditionalGrants", Kind.DAILY),
    /** Petitions that were received and came to an end: the first one, whatever it was. */
    DISPOSED("disposed", Kind.DURATION),
    /** Days from the receipt to that end, added up. */
    DISPOSED_DAYS("disposedDays", Kind.DURATION),
    /** Change of the number of petitions that are open and not on hold. */
    ACTIVE("active", Kind.AGE),
    /** Their days of receipt, counted from 1970-01-01, added up: with {@link #ACTIVE} the exact mean age of any day. */
    ACTIVE_SINCE("activeSince", Kind.AGE),
    /** Cases sent back with their recommendations, by the Deputy Attorney General or the White House. */
    REMANDS("remands", Kind.DAILY),
    /** Stays in the cell's stage that ended. */
    STAYS("stays", Kind.STAY),
    /** Their days, added up. */
    STAY_DAYS("stayDays", Kind.STAY),
    /** Change of the number of cases on the desks of attorneys. */
    ASSIGNED("assigned", Kind.DESK),
    /** Change of the number of those who have joined and not left. */
    EMPLOYED("employed", Kind.STAFF),
    /** The same of those who are not on leave. */
    AT_WORK("atWork", Kind.STAFF),
    /** Change of the hours a week of those at work. */
    HOURS_PER_WEEK("hoursPerWeek", Kind.STAFF),
    /** Change of the cases that those at work may have on their desks, in all. */
    CASE_LIMIT("caseLimit", Kind.STAFF);

    /** The kind of cell that a measure lives in. */
    public enum Kind {
        DAILY,
        ANNOUNCEMENT,
        RELEASE,
        DURATION,
        AGE,
        STAY,
        DESK,
        STAFF
    }

    private static final Map<String, Measure> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Measure::wireName, Function.identity()));

    private final String wireName;
    private final Kind kind;

    Measure(String wireName, Kind kind) {
        this.wireName = wireName;
        this.kind = kind;
    }

    public String wireName() {
        return wireName;
    }

    public Kind kind() {
        return kind;
    }

    public static Optional<Measure> of(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }
}
