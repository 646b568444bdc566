package clemency.stats.aggregate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is counted. Wire names are for ever, and so is the order (the state stores keep ordinals): a new measure comes
 * last. All are counts of petitions or grants; a stock (pending, set aside) is kept as its changes, so that the stock
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
    PENDING_ADJUSTED("pendingAdjusted", Kind.DAILY);

    /** The kind of cell that a measure lives in. */
    public enum Kind {
        DAILY,
        ANNOUNCEMENT,
        RELEASE
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
