package clemency.review.docket;

import clemency.events.ClemencyType;
import clemency.events.OffenceCategory;
import clemency.events.Programme;
import clemency.events.ScreeningFinding;
import clemency.events.SentenceKind;
import clemency.review.casework.CaseState;
import clemency.review.casework.CaseStatus;
import clemency.review.casework.Papers;
import clemency.review.release.ProjectedRelease;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A case as staff see it.
 *
 * @param screening what the rules found when it came in
 * @param supplementedOn the day on which more was last sent to the petition, or null; intake has what it says
 * @param victims whether the offence had some; null where it is not known
 * @param onHold whether a hold keeps it where it is
 * @param revision how many events it has seen; also its entity tag
 * @param since the business day of its last event
 * @param state what only this status knows: attorney, recommendations, directive, terms; the day of a presumed denial is null
 *     while a hold or a directive keeps the time from running, and moves by those days once it runs on
 * @param papers what lies in it besides: recommendations, referrals, holds, notices to victims
 * @param projectedRelease granted, when the terms let expect it; else null
 */
public record CaseView(
        UUID petition,
        String caseNumber,
        ClemencyType clemencyType,
        Programme programme,
        LocalDate receivedOn,
        String district,
        OffenceCategory offenceCategory,
        SentenceKind sentence,
        List<ScreeningFinding> screening,
        Boolean victims,
        LocalDate supplementedOn,
        CaseStatus status,
        boolean onHold,
        long revision,
        LocalDate since,
        CaseState state,
        Papers papers,
        @JsonInclude(JsonInclude.Include.NON_NULL) ProjectedRelease projectedRelease)
        implements Revised {

    static CaseView of(CaseRow row) {
        return of(row, row.supplementedOn());
    }

    static CaseView of(CaseRow row, LocalDate supplementedOn) {
        var file = row.file();
        return new CaseView(
                row.petition(),
                row.caseNumber(),
                row.clemencyType(),
                row.programme(),
                row.receivedOn(),
                row.district(),
                row.offenceCategory(),
                row.sentenceKind(),
                row.screening(),
                row.victims(),
                supplementedOn,
                CaseStatus.of(row.state()),
                row.onHold(),
                file.revision(),
                row.since(),
                file.shown(),
                row.papers(),
                projectedRelease(row.state()));
    }

    private static ProjectedRelease projectedRelease(CaseState state) {
        return state instanceof CaseState.Granted(var on, var _, var terms)
                ? ProjectedRelease.of(terms, on, null)
                : null;
    }
}
