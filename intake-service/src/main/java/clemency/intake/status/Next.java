package clemency.intake.status;

import java.util.List;

/** What comes next for a petition, as far as it can be said: how long it takes, nobody knows. */
public enum Next {
    /** The petitioner answers, with a supplement; without an answer in time the case is closed. */
    INFORMATION,
    /** An attorney with room takes it. */
    REVIEW,
    /** The President decides; advice comes before it, and is not public. */
    DECISION,
    /** A later directive takes the petitions of its class up again. */
    REINSTATEMENT,
    /** The case is closed, as was asked for. */
    CLOSING;

    static List<Next> after(PublicStep step) {
        return switch (step) {
            case INFORMATION_REQUESTED -> List.of(INFORMATION, REVIEW, DECISION);
            case RECEIVED, INFORMATION_RECEIVED -> List.of(REVIEW, DECISION);
            case UNDER_REVIEW, REINSTATED -> List.of(DECISION);
            case SET_ASIDE -> List.of(REINSTATEMENT);
            case WITHDRAWAL_REQUESTED -> List.of(CLOSING);
            case GRANTED, DENIED, CLOSED -> List.of();
        };
    }
}
