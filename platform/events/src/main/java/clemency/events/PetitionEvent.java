package clemency.events;

import java.util.Objects;

/** What the petitioner did. Written by intake alone, keyed by the petition. */
public sealed interface PetitionEvent extends Event {

    /**
     * A petition was received. {@code occurredOn} is the day of receipt.
     *
     * @param district the judicial district of the conviction, or null where it is not known
     */
    record PetitionSubmitted(
            String caseNumber,
            ClemencyType clemencyType,
            Programme programmeClaimed,
            String district,
            OffenceCategory offenceCategory,
            SentenceKind sentenceKind,
            boolean represented)
            implements PetitionEvent {
        public PetitionSubmitted {
            Objects.requireNonNull(caseNumber, "caseNumber");
            Objects.requireNonNull(clemencyType, "clemencyType");
            Objects.requireNonNull(programmeClaimed, "programmeClaimed");
            Objects.requireNonNull(offenceCategory, "offenceCategory");
            Objects.requireNonNull(sentenceKind, "sentenceKind");
        }
    }

    /** The petitioner took it back. It moves no count: the case that closes for it does. */
    record PetitionWithdrawn() implements PetitionEvent {}
}
