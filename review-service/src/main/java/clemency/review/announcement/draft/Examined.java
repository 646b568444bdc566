package clemency.review.announcement.draft;

import clemency.review.casework.Answer;
import clemency.review.casework.CaseFile;
import clemency.review.casework.CaseState;
import clemency.review.casework.Refusal;
import clemency.review.decision.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * A line with its case.
 *
 * @param file as the case is now; {@link CaseFile#UNOPENED} where there is none
 * @param findings what stands in the way of signing it; empty where it is sound
 */
public record Examined(Line line, CaseFile file, Circumstances circumstances, List<Finding> findings) {

    public Examined {
        findings = List.copyOf(findings);
    }

    static Examined of(
            String pointer, Outcome outcome, Line line, Answer answer, CaseFile file, Circumstances circumstances) {
        var findings = new ArrayList<Finding>();
        if (!(file.state() instanceof CaseState.Open)) {
            // Nothing else matters then. One that was decided in the very same way before is no part of this
            // announcement.
            var why = file.petition() == null ? Refusal.NO_SUCH_CASE : Refusal.CASE_ENDED;
            return new Examined(line, file, circumstances, List.of(Finding.of(pointer, why)));
        }
        if (answer instanceof Answer.Refused(var refusal)) {
            findings.add(Finding.of(pointer, refusal));
        }
        circumstances(findings, pointer, circumstances);
        advice(findings, pointer, outcome, line, Advised.of(file.state()));
        return new Examined(line, file, circumstances, findings);
    }

    Examined twice(String pointer) {
        return new Examined(line, file, circumstances, List.of(Flaw.TWICE_IN_DRAFT.at(pointer)));
    }

    private static void circumstances(List<Finding> findings, String pointer, Circumstances circumstances) {
        if (circumstances.openedAt() == null) {
            findings.add(Flaw.NEVER_OPENED.at(pointer));
        }
        if (circumstances.recommendedBySigner()) {
            findings.add(Finding.of(pointer, Refusal.RECOMMENDED_BY_SIGNER));
        }
        if (circumstances.inAnotherDraft()) {
            findings.add(Flaw.IN_ANOTHER_DRAFT.at(pointer));
        }
    }

    private static void advice(List<Finding> findings, String pointer, Outcome outcome, Line line, Advised advised) {
        if (line.override() != null) {
            return;
        }
        if (!advised.complete()) {
            findings.add(Flaw.RECOMMENDATION_MISSING.at(pointer));
        } else if (!advised.agrees(outcome)) {
            findings.add(Flaw.RECOMMENDED_OTHERWISE.at(pointer));
        }
    }
}
