package clemency.review.docket;

import clemency.events.ClemencyType;
import clemency.events.OffenceCategory;
import clemency.events.Programme;
import clemency.events.ScreeningFinding;
import clemency.events.SentenceKind;
import clemency.review.casework.CaseFile;
import clemency.review.casework.CaseState;
import clemency.review.casework.Petition;
import clemency.review.casework.Sitting;
import clemency.review.record.chain.Head;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A row of the table of cases, as JSON in both directions. {@code expected} is not in the table; {@code supplementedOn} is written by
 * itself. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record CaseRow(
        UUID petition,
        String caseNumber,
        ClemencyType clemencyType,
        Programme programme,
        LocalDate receivedOn,
        String district,
        OffenceCategory offenceCategory,
        SentenceKind sentenceKind,
        List<ScreeningFinding> screening,
        CaseState state,
        LocalDate since,
        long reviewsVersion,
        long grantsVersion,
        LocalDate supplementedOn,
        Long expected,
        long recordSequence,
        String recordHash) {

    /** As the database writes and reads bytes. */
    private static final String BYTES = "\\x";

    /** @param recorded the last entry of its record from now on */
    static CaseRow of(Sitting.Change change, Head recorded) {
        var file = change.file();
        var petition = file.petition();
        return new CaseRow(
                petition.id(),
                petition.caseNumber(),
                petition.clemencyType(),
                petition.programme(),
                petition.receivedOn(),
                petition.district(),
                petition.offenceCategory(),
                petition.sentenceKind(),
                petition.screening(),
                file.state(),
                change.since(),
                file.reviewsVersion(),
                file.grantsVersion(),
                null,
                change.expected(),
                recorded.sequence(),
                BYTES + recorded.hash());
    }

    CaseFile file() {
        var about = new Petition(
                petition,
                caseNumber,
                clemencyType,
                programme,
                receivedOn,
                district,
                offenceCategory,
                sentenceKind,
                screening);
        var recorded = new Head(recordSequence, recordHash.substring(BYTES.length()));
        return new CaseFile(about, state, reviewsVersion, grantsVersion, recorded);
    }
}
