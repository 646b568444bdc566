package clemency.stats.aggregate;

import clemency.events.Administration;
import clemency.stats.aggregate.Happening.Closed;
import clemency.stats.aggregate.Happening.Corrected;
import clemency.stats.aggregate.Happening.Declined;
import clemency.stats.aggregate.Happening.Denied;
import clemency.stats.aggregate.Happening.Granted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/** A fact at its place in business time. On one day receipt comes first, then review, then decision, then refusal. */
record Step(LocalDate day, int rank, long version, Instant recordedAt, Happening happening) {

    static final int RECEIPT = 0;
    static final int REVIEW = 1;
    static final int DECISION = 2;
    static final int REFUSAL = 3;

    static final Comparator<Step> ORDER =
            Comparator.comparing(Step::day).thenComparing(Step::rank).thenComparing(Step::version);

    static Step of(int rank, Fact fact) {
        return new Step(fact.occurredOn(), rank, fact.version(), fact.recordedAt(), fact.happening());
    }

    /** A step can't be dated before what it rests on. */
    Step notBefore(LocalDate earliest) {
        return day.isBefore(earliest) ? new Step(earliest, rank, version, recordedAt, happening) : this;
    }

    /** The one that acted; where nobody acted, the one in whose time it falls. */
    Administration administration() {
        return switch (happening) {
            case Closed(var _, var acting) -> acting;
            case Denied(var _, var acting) -> acting;
            case Granted(var grant) -> grant.administration();
            case Corrected(var grant) -> grant.administration();
            case Declined(var acting) -> acting;
            case Happening.Received _,
                    Happening.Opened _,
                    Happening.SetAside _,
                    Happening.Reinstated _,
                    Happening.Recommended _,
                    Happening.Entered _,
                    Happening.Remanded _,
                    Happening.Adjusted _,
                    Happening.OfStaff _,
                    Happening.Noted _ -> Administration.on(day);
        };
    }
}
