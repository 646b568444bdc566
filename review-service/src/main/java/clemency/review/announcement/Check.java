package clemency.review.announcement;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Recommendation;
import clemency.http.Violation;
import clemency.review.announcement.draft.Advised;
import clemency.review.announcement.draft.Examination;
import clemency.review.announcement.draft.Examined;
import clemency.review.announcement.draft.Finding;
import clemency.review.casework.CaseStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A draft, line by line, as it would be signed now by the one who asks.
 *
 * @param decidedOn the day that it would bear
 * @param refused how many lines can't be signed
 * @param violations what is wrong with the whole
 */
record Check(
        UUID announcement,
        long revision,
        LocalDate decidedOn,
        Administration administration,
        long refused,
        List<Violation> violations,
        List<CheckedLine> lines) {

    /**
     * @param caseNumber null where no case of that petition is known, as are type and status
     * @param openedAt when somebody last opened the file; null for never
     * @param overridden whether the line says why it is decided without the recommendations, or against them
     */
    record CheckedLine(
            UUID petition,
            String caseNumber,
            ClemencyType clemencyType,
            CaseStatus status,
            Instant openedAt,
            Recommendation pardonAttorney,
            Recommendation deputyAttorneyGeneral,
            boolean overridden,
            List<Violation> violations) {

        static CheckedLine of(Examined examined) {
            var petition = examined.file().petition();
            var advised = Advised.of(examined.file().state());
            return new CheckedLine(
                    examined.line().petition(),
                    petition == null ? null : petition.caseNumber(),
                    petition == null ? null : petition.clemencyType(),
                    petition == null ? null : CaseStatus.of(examined.file().state()),
                    examined.circumstances().openedAt(),
                    advised.pardonAttorney(),
                    advised.deputyAttorneyGeneral(),
                    examined.line().override() != null,
                    found(examined.findings()));
        }
    }

    static Check of(Examination examination) {
        return new Check(
                examination.draft().id(),
                examination.draft().revision(),
                examination.on(),
                examination.acting(),
                examination.refused(),
                found(examination.whole()),
                examination.lines().stream().map(CheckedLine::of).toList());
    }

    private static List<Violation> found(List<Finding> findings) {
        return findings.stream().map(Signatures::violation).toList();
    }
}
