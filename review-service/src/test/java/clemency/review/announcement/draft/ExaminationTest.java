package clemency.review.announcement.draft;

import static clemency.events.Recommendation.GRANT;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClosingReason;
import clemency.events.PrisonTerm;
import clemency.events.Recommendation;
import clemency.review.casework.CaseFile;
import clemency.review.casework.CaseState;
import clemency.review.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExaminationTest {

    private static final CaseState FOR_GRANT = Given.advised(GRANT, GRANT);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            GRANT, GRANT, GRANT, -,      -
            GRANT, DENY,  GRANT, -,      -
            GRANT, GRANT, DENY,  -,      recommended-otherwise
            GRANT, GRANT, DENY,  reason, -
            GRANT, GRANT, -,     -,      recommendation-missing
            GRANT, GRANT, -,     reason, -
            DENY,  DENY,  DENY,  -,      -
            DENY,  GRANT, GRANT, -,      recommended-otherwise
            DENY,  DENY,  GRANT, reason, -
            DENY,  DENY,  -,     -,      recommendation-missing
            """)
    void theLastRecommendationIsFollowedOrAReasonStated(
            Outcome outcome, Recommendation first, Recommendation second, String override, String rule) {
        var line = outcome == Outcome.GRANT ? Given.grant(1) : Given.denial(1);
        var draft = Given.draft(outcome, Given.because(line, override));

        var examination = examine(draft, Given.file(1, Given.advised(first, second)), Given.opened(1));

        assertThat(rules(examination)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            waiting,    recommendation-missing
            held,       -
            granted,    case-ended
            closed,     case-ended
            """)
    void aCaseMustBeOpen(String state, String rule) {
        var examination =
                examine(Given.draft(Outcome.GRANT, Given.grant(1)), Given.file(1, state(state)), Given.opened(1));

        assertThat(rules(examination)).isEqualTo(rule.equals("-") ? List.of() : List.of(rule));
    }

    private static CaseState state(String name) {
        return switch (name) {
            case "waiting" -> new CaseState.Waiting();
            case "held" -> new CaseState.SetAside((CaseState.OffDesk) FOR_GRANT, new UUID(3, 1));
            case "granted" ->
                new CaseState.Granted(
                        Given.TODAY, Administration.OBAMA, Given.grant(1).terms());
            case "closed" -> new CaseState.Closed(Given.TODAY, ClosingReason.MOOT);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Test
    void aPetitionThatNobodyKnows() {
        var examination = Examination.of(Given.draft(Outcome.DENY, Given.denial(1)), Map.of(), Map.of(), Given.TODAY);

        assertThat(rules(examination)).containsExactly("no-such-case");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            false, false, false, never-opened
            true,  true,  false, recommended-by-signer
            true,  false, true,  in-another-draft
            """)
    void whatIsOnRecordBesideTheCase(boolean opened, boolean bySigner, boolean elsewhere, String rule) {
        var circumstances = new Circumstances(Given.petition(1), opened ? Given.OPENED : null, bySigner, elsewhere);

        var examination = examine(
                Given.draft(Outcome.GRANT, Given.grant(1)),
                Given.file(1, FOR_GRANT),
                Map.of(Given.petition(1), circumstances));

        assertThat(rules(examination)).containsExactly(rule);
    }

    @Test
    void aReasonDoesNotStandForAnOpenedFile() {
        var draft = Given.draft(Outcome.GRANT, Given.because(Given.grant(1), "a reason"));

        var examination = examine(draft, Given.file(1, new CaseState.Waiting()), Map.of());

        assertThat(rules(examination)).containsExactly("never-opened");
    }

    @Test
    void aPetitionThatStandsTwice() {
        var draft = Given.draft(Outcome.GRANT, Given.grant(1), Given.grant(1));

        var examination = examine(draft, Given.file(1, FOR_GRANT), Given.opened(1));

        assertThat(examination.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.pointer()).isEqualTo("/lines/1"))
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("twice-in-draft"));
    }

    @Test
    void termsThatEndBeforeTheyBegin() {
        var term = new PrisonTerm.ExpiresOn(Given.TODAY.minusDays(1));

        var examination =
                examine(Given.draft(Outcome.GRANT, Given.grant(1, term)), Given.file(1, FOR_GRANT), Given.opened(1));

        assertThat(rules(examination)).containsExactly("terms-end-before-decision");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2016-03-31, -,      not-in-future
            2016-03-30, -,      -
            2016-03-30, TRUMP_FIRST, in-office
            -,          OBAMA,  -
            """)
    void theDayAndWhoActs(LocalDate decidedOn, Administration administration, String rule) {
        var draft = new Draft(Given.ANNOUNCEMENT, 1, Outcome.GRANT, decidedOn, administration, List.of(Given.grant(1)));

        var examination = examine(draft, Given.file(1, FOR_GRANT), Given.opened(1));

        assertThat(rules(examination)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    private static Examination examine(Draft draft, CaseFile file, Map<UUID, Circumstances> circumstances) {
        return Examination.of(draft, Map.of(file.petition().id(), file), circumstances, Given.TODAY);
    }

    private static List<String> rules(Examination examination) {
        return examination.findings().stream().map(Finding::rule).toList();
    }
}
