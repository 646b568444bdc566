package clemency.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What the office did with a case. Written by review alone, keyed by the petition. */
public sealed interface ReviewEvent extends Event
        permits ScreeningEvent,
                ReferralEvent,
                HoldEvent,
                ReviewEvent.CaseOpened,
                ReviewEvent.CaseAssigned,
                ReviewEvent.CaseReleased,
                ReviewEvent.RecommendationMade,
                ReviewEvent.CaseRemanded,
                ReviewEvent.SentToWhiteHouse,
                ReviewEvent.VictimsNotified,
                ReviewEvent.CaseSetAside,
                ReviewEvent.CaseReinstated,
                ReviewEvent.CaseClosed {

    /** Review has taken the petition up. From here on this programme prevails over the one claimed. */
    record CaseOpened(ClemencyType clemencyType, Programme programme) implements ReviewEvent {
        public CaseOpened {
            Objects.requireNonNull(clemencyType, "clemencyType");
            Objects.requireNonNull(programme, "programme");
        }
    }

    /** @param attorney an opaque id, never a name */
    record CaseAssigned(UUID attorney) implements ReviewEvent {
        public CaseAssigned {
            Objects.requireNonNull(attorney, "attorney");
        }
    }

    /** The attorney no longer holds the case; it waits again. */
    record CaseReleased(UUID attorney) implements ReviewEvent {
        public CaseReleased {
            Objects.requireNonNull(attorney, "attorney");
        }
    }

    record RecommendationMade(Recommender recommender, Recommendation recommendation) implements ReviewEvent {
        public RecommendationMade {
            Objects.requireNonNull(recommender, "recommender");
            Objects.requireNonNull(recommendation, "recommendation");
        }
    }

    /** Sent back with its recommendations: it waits for an attorney again, and is recommended on anew. */
    record CaseRemanded(Remander by) implements ReviewEvent {
        public CaseRemanded {
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * The recommendations went to the President; {@code occurredOn} is the day on which they were sent.
     *
     * @param presumedOn the last day on which the President can act before the petition counts as denied (28 CFR 1.8(b)), as
     *     long as nothing stops it; null where nothing is presumed
     */
    record SentToWhiteHouse(LocalDate presumedOn) implements ReviewEvent {}

    /** Those whom the offence harmed were told (28 CFR 1.6(b)). */
    record VictimsNotified(VictimNotice notice) implements ReviewEvent {
        public VictimsNotified {
            Objects.requireNonNull(notice, "notice");
        }
    }

    /** Put on hold by a directive that names a class of petitions; still pending, reported apart. */
    record CaseSetAside(UUID directive) implements ReviewEvent {
        public CaseSetAside {
            Objects.requireNonNull(directive, "directive");
        }
    }

    record CaseReinstated(UUID directive) implements ReviewEvent {
        public CaseReinstated {
            Objects.requireNonNull(directive, "directive");
        }
    }

    /** Ended without presidential action. */
    record CaseClosed(ClosingReason reason, Administration administration) implements ReviewEvent {
        public CaseClosed {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(administration, "administration");
        }
    }
}
