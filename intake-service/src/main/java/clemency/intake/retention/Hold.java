package clemency.intake.retention;

import java.time.Instant;

/**
 * That something is kept, whatever its age.
 *
 * @param placedBy who gave the reason that stands
 */
public record Hold(Reason reason, String placedBy, Instant placedAt) {

    /** Why something must be kept. */
    public enum Reason {
        LITIGATION,
        /** Somebody has asked for it under the Freedom of Information Act or the Privacy Act. */
        ACCESS_REQUEST,
        INVESTIGATION,
        HISTORICAL_VALUE
    }
}
