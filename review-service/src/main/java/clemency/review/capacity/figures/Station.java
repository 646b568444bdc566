package clemency.review.capacity.figures;

import clemency.review.casework.CaseStatus;
import java.util.Optional;

/** Where a case that is worked on waits, and for whom. */
public enum Station {
    /** For a first look, or for what the petitioner was asked. */
    SCREENING,
    /** For an attorney. */
    QUEUE,
    /** For its attorney, and for the answers of others. */
    DESK,
    /** For the Deputy Attorney General's recommendation, and for being sent on. */
    RECOMMENDATION,
    /** For the President. */
    WHITE_HOUSE;

    /** Of a case that no hold keeps; empty for one that is set aside, or has ended. */
    static Optional<Station> of(CaseStatus status) {
        return switch (status) {
            case SCREENING, INCOMPLETE -> Optional.of(SCREENING);
            case WAITING -> Optional.of(QUEUE);
            case ASSIGNED -> Optional.of(DESK);
            case RECOMMENDED -> Optional.of(RECOMMENDATION);
            case AT_WHITE_HOUSE -> Optional.of(WHITE_HOUSE);
            case SET_ASIDE, GRANTED, DENIED, CLOSED, DECLINED -> Optional.empty();
        };
    }
}
