package clemency.events;

import java.util.List;
import java.util.Objects;

/** What the petitioner did. Written by intake alone, keyed by the petition. */
public sealed interface PetitionEvent extends Event {

    /**
     * A petition was received. {@code occurredOn} is the day of receipt.
     *
     * @param district the judicial district of the conviction, or null where it is not known
     * @param screening what the rules found; empty where nothing is told of it
     * @param victims whether the offence had victims, who then are told; null where it is not known
     */
    record PetitionSubmitted(
            String caseNumber,
            ClemencyType clemencyType,
            Programme programmeClaimed,
            String district,
            OffenceCategory offenceCategory,
            SentenceKind sentenceKind,
            boolean represented,
            List<ScreeningFinding> screening,
            Boolean victims)
            implements PetitionEvent {
        public PetitionSubmitted {
            Objects.requireNonNull(caseNumber, "caseNumber");
            Objects.requireNonNull(clemencyType, "clemencyType");
            Objects.requireNonNull(programmeClaimed, "programmeClaimed");
            Objects.requireNonNull(offenceCategory, "offenceCategory");
            Objects.requireNonNull(sentenceKind, "sentenceKind");
            screening = screening == null ? List.of() : List.copyOf(screening);
        }

        /** Nothing is told of victims. */
        public PetitionSubmitted(
                String caseNumber,
                ClemencyType clemencyType,
                Programme programmeClaimed,
                String district,
                OffenceCategory offenceCategory,
                SentenceKind sentenceKind,
                boolean represented,
                List<ScreeningFinding> screening) {
            this(
                    caseNumber,
                    clemencyType,
                    programmeClaimed,
                    district,
                    offenceCategory,
                    sentenceKind,
                    represented,
                    screening,
                    null);
        }
    }

    /** More was sent to it. What it says stays with intake; it moves no count. */
    record PetitionSupplemented(Supplement supplement) implements PetitionEvent {
        public PetitionSupplemented {
            Objects.requireNonNull(supplement, "supplement");
        }
    }

    /** The petitioner took it back. It moves no count: the case that closes for it does. */
    record PetitionWithdrawn() implements PetitionEvent {}
}
