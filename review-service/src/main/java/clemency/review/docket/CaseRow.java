package clemency.review.docket;

import clemency.events.ClemencyType;
import clemency.events.OffenceCategory;
import clemency.events.Programme;
import clemency.events.ScreeningFinding;
import clemency.events.SentenceKind;
import clemency.events.VictimNotice;
import clemency.review.casework.Calendar;
import clemency.review.casework.CaseFile;
import clemency.review.casework.CaseState;
import clemency.review.casework.Papers;
import clemency.review.casework.Petition;
import clemency.review.casework.Sitting;
import clemency.review.record.chain.Head;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A row of the table of cases: read as JSON, written by its {@link #fields}. {@code expected} is not in the table; {@code supplementedOn} is
 * written by itself. What follows from state and papers stands beside them, so that an index finds it.
 */
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
        Boolean victims,
        CaseState state,
        Papers papers,
        boolean onHold,
        LocalDate actsOn,
        LocalDate presumedOn,
        LocalDate referralDueOn,
        VictimNotice noticeDue,
        long reversals,
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
                petition.victims(),
                file.state(),
                file.papers(),
                file.onHold(),
                Calendar.nextOn(file).orElse(null),
                Calendar.presumedOn(file).orElse(null),
                Calendar.referralDueOn(file).orElse(null),
                Calendar.noticeDue(file).orElse(null),
                file.papers().reversals(),
                change.since(),
                file.reviewsVersion(),
                file.grantsVersion(),
                null,
                change.expected(),
                recorded.sequence(),
                BYTES + recorded.hash());
    }

    /** In the order of the database's {@code case_row}. */
    Object[] fields(Rows json) {
        return new Object[] {
            petition,
            caseNumber,
            clemencyType,
            programme.code(),
            receivedOn,
            district,
            offenceCategory,
            sentenceKind,
            screening == null ? null : json.write(screening),
            victims,
            json.write(state),
            json.write(papers),
            onHold,
            actsOn,
            presumedOn,
            referralDueOn,
            noticeDue,
            reversals,
            since,
            reviewsVersion,
            grantsVersion,
            expected,
            recordSequence,
            recordHash
        };
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
                screening,
                victims);
        var recorded = new Head(recordSequence, recordHash.substring(BYTES.length()));
        return new CaseFile(about, state, papers, reviewsVersion, grantsVersion, recorded);
    }
}
