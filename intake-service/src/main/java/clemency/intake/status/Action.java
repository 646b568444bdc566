package clemency.intake.status;

import java.util.List;

/** What the holder of the tracking code may still do. */
public enum Action {
    SUPPLEMENT,
    CORRECT_CONTACT,
    WITHDRAW;

    static List<Action> at(PublicStep step) {
        return switch (step) {
            case RECEIVED, INFORMATION_REQUESTED, INFORMATION_RECEIVED, UNDER_REVIEW, SET_ASIDE, REINSTATED ->
                List.of(SUPPLEMENT, CORRECT_CONTACT, WITHDRAW);
            case WITHDRAWAL_REQUESTED -> List.of(CORRECT_CONTACT);
            case GRANTED, DENIED, CLOSED -> List.of();
        };
    }
}
