package clemency.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A report or a comment that the office asks others for (28 CFR 1.6(a)); several may be under way at once. */
public sealed interface ReferralEvent extends ReviewEvent {

    UUID referral();

    /**
     * @param referral its id
     * @param dueOn the last day on which the answer is in time
     */
    record ReferralSent(UUID referral, Referee to, LocalDate dueOn) implements ReferralEvent {
        public ReferralSent {
            Objects.requireNonNull(referral, "referral");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(dueOn, "dueOn");
        }
    }

    record ReferralReminded(UUID referral) implements ReferralEvent {
        public ReferralReminded {
            Objects.requireNonNull(referral, "referral");
        }
    }

    record ReferralAnswered(UUID referral) implements ReferralEvent {
        public ReferralAnswered {
            Objects.requireNonNull(referral, "referral");
        }
    }
}
