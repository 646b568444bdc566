package clemency.events;

import java.util.Objects;
import java.util.UUID;

/** What the office did with a case. Written by review alone, keyed by the petition. */
public sealed interface ReviewEvent extends Event {

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
