package clemency.review.casework;

import clemency.events.ClemencyType;
import clemency.events.OffenceCategory;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.Programme;
import clemency.events.ScreeningFinding;
import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What the office knows of a petition since its receipt.
 *
 * @param programme the one it is reviewed under, which prevails over the one claimed
 * @param district the judicial district of the conviction, or null where it is not known
 * @param screening what the rules found when it came in
 * @param victims whether the offence had victims; null where it is not known
 */
public record Petition(
        UUID id,
        String caseNumber,
        ClemencyType clemencyType,
        Programme programme,
        LocalDate receivedOn,
        String district,
        OffenceCategory offenceCategory,
        SentenceKind sentenceKind,
        List<ScreeningFinding> screening,
        Boolean victims) {

    public Petition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(clemencyType, "clemencyType");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(offenceCategory, "offenceCategory");
        Objects.requireNonNull(sentenceKind, "sentenceKind");
        screening = screening == null ? List.of() : List.copyOf(screening);
    }

    /** Nothing is known of victims. */
    public Petition(
            UUID id,
            String caseNumber,
            ClemencyType clemencyType,
            Programme programme,
            LocalDate receivedOn,
            String district,
            OffenceCategory offenceCategory,
            SentenceKind sentenceKind,
            List<ScreeningFinding> screening) {
        this(
                id,
                caseNumber,
                clemencyType,
                programme,
                receivedOn,
                district,
                offenceCategory,
                sentenceKind,
                screening,
                null);
    }

    /**
     * As intake tells it. A sentence of death is a capital case whatever the petition claims, and nothing else is: a
     * claim alone would put it ahead of all others.
     */
    public static Petition submitted(UUID id, LocalDate receivedOn, PetitionSubmitted event) {
        return new Petition(
                id,
                event.caseNumber(),
                event.clemencyType(),
                programme(event),
                receivedOn,
                event.district(),
                event.offenceCategory(),
                event.sentenceKind(),
                event.screening(),
                event.victims());
    }

    boolean capital() {
        return programme.equals(Programme.CAPITAL) || sentenceKind == SentenceKind.DEATH;
    }

    private static Programme programme(PetitionSubmitted event) {
        if (event.sentenceKind() == SentenceKind.DEATH) {
            return Programme.CAPITAL;
        }
        return event.programmeClaimed().equals(Programme.CAPITAL) ? Programme.TRADITIONAL : event.programmeClaimed();
    }
}
