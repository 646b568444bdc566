package clemency.stats.aggregate;

import clemency.stats.aggregate.Happening.Adjusted;
import clemency.stats.aggregate.Happening.Closed;
import clemency.stats.aggregate.Happening.Corrected;
import clemency.stats.aggregate.Happening.Declined;
import clemency.stats.aggregate.Happening.Denied;
import clemency.stats.aggregate.Happening.Entered;
import clemency.stats.aggregate.Happening.Granted;
import clemency.stats.aggregate.Happening.Noted;
import clemency.stats.aggregate.Happening.OfStaff;
import clemency.stats.aggregate.Happening.Opened;
import clemency.stats.aggregate.Happening.Received;
import clemency.stats.aggregate.Happening.Recommended;
import clemency.stats.aggregate.Happening.Reinstated;
import clemency.stats.aggregate.Happening.Remanded;
import clemency.stats.aggregate.Happening.SetAside;

/** How a fact contradicts others of its subject. Names are part of the cells' text and for ever. */
public enum Contradiction {
    /** A second receipt: it counts only here. */
    RECEIVED_TWICE,
    /** A second grant: it counts only here. */
    GRANTED_TWICE,
    /** A second refusal: it counts only here. */
    DECLINED_TWICE,
    /** No grant is known that could be refused. Where no petition is known, too, it is only listed. */
    DECLINED_WITHOUT_GRANT,
    /** The same of what could be corrected. */
    CORRECTED_WITHOUT_GRANT,
    /** By business date; the petition was never open, and the end counts. */
    GRANTED_BEFORE_RECEIVED,
    DENIED_BEFORE_RECEIVED,
    CLOSED_BEFORE_RECEIVED,
    /** The grant counts all the same, balanced by an adjustment. */
    GRANTED_AFTER_END,
    /** It counts only here. */
    DENIED_AFTER_END,
    /** It counts only here. */
    CLOSED_AFTER_END,
    /** The grant says that there is no petition, and there is one: it ends that petition. */
    GRANTED_AS_WITHOUT_PETITION;

    /** Of a fact that has no place among the others. */
    static Contradiction surplus(Happening happening, boolean granted) {
        return switch (happening) {
            case Received _ -> RECEIVED_TWICE;
            case Granted _ -> GRANTED_TWICE;
            case Declined _ -> granted ? DECLINED_TWICE : DECLINED_WITHOUT_GRANT;
            case Corrected _ -> CORRECTED_WITHOUT_GRANT;
            case Opened _,
                    Entered _,
                    SetAside _,
                    Reinstated _,
                    Recommended _,
                    Remanded _,
                    Closed _,
                    Denied _,
                    Adjusted _,
                    OfStaff _,
                    Noted _ -> throw new IllegalArgumentException("never surplus: " + happening);
        };
    }

    static Contradiction beforeReceived(Disposition disposition) {
        return switch (disposition) {
            case GRANTED -> GRANTED_BEFORE_RECEIVED;
            case DENIED_EXPRESS, DENIED_PRESUMED -> DENIED_BEFORE_RECEIVED;
            case CLOSED -> CLOSED_BEFORE_RECEIVED;
        };
    }

    static Contradiction afterEnd(Disposition disposition) {
        return switch (disposition) {
            case GRANTED -> GRANTED_AFTER_END;
            case DENIED_EXPRESS, DENIED_PRESUMED -> DENIED_AFTER_END;
            case CLOSED -> CLOSED_AFTER_END;
        };
    }
}
