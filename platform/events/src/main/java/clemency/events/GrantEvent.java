package clemency.events;

import java.util.Objects;

/**
 * What the President decided, and what changes a count. Written by review alone, keyed by the petition, or by the
 * grant or the adjustment itself where there is no petition.
 */
public sealed interface GrantEvent extends Event {

    /** {@code occurredOn} is the day of the announcement. */
    record ClemencyGranted(Grant grant) implements GrantEvent {
        public ClemencyGranted {
            Objects.requireNonNull(grant, "grant");
        }
    }

    /** The record of a grant was wrong; this one replaces it whole, on the day that {@code occurredOn} now names. */
    record GrantCorrected(Grant grant) implements GrantEvent {
        public GrantCorrected {
            Objects.requireNonNull(grant, "grant");
        }
    }

    /** The recipient refused a condition; {@code occurredOn} is the day of the refusal. */
    record GrantDeclined(Administration administration) implements GrantEvent {
        public GrantDeclined {
            Objects.requireNonNull(administration, "administration");
        }
    }

    record ClemencyDenied(DenialKind kind, Administration administration) implements GrantEvent {
        public ClemencyDenied {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(administration, "administration");
        }
    }

    /**
     * The number of pending petitions changed although no petition did.
     *
     * @param count added to pending and to adjustments; never zero, may be negative
     */
    record CountAdjusted(ClemencyType clemencyType, Programme programme, int count, AdjustmentReason reason)
            implements GrantEvent {
        public CountAdjusted {
            Objects.requireNonNull(clemencyType, "clemencyType");
            Objects.requireNonNull(programme, "programme");
            Objects.requireNonNull(reason, "reason");
            if (count == 0) {
                throw new IllegalArgumentException("count is zero");
            }
        }
    }
}
