package clemency.review.announcement.draft;

import static clemency.events.ClemencyType.COMMUTATION;
import static clemency.events.ClemencyType.PARDON;
import static clemency.events.Recommendation.GRANT;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.GrantTerms;
import clemency.events.GrantTerms.Remitted;
import clemency.events.PrisonTerm;
import clemency.events.SentenceKind;
import clemency.review.casework.CaseFile;
import clemency.review.casework.CaseState;
import clemency.review.decision.Outcome;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final CaseState ADVISED = Given.advised(GRANT, GRANT);

    @Test
    void grants() {
        var terms = new GrantTerms(
                new PrisonTerm.CommutedToMonths(240), true, Set.of(Remitted.FINE), GrantTerms.SupervisedRelease.INTACT);
        var draft = Given.draft(
                Outcome.GRANT,
                Given.grant(1),
                Given.grant(2),
                Given.because(new Line(Given.petition(3), terms, null), "a reason"),
                new Line(Given.petition(4), null, null),
                Given.grant(5));

        var totals = Examination.of(
                        draft,
                        files(
                                Given.file(1, COMMUTATION, SentenceKind.LIFE, ADVISED),
                                Given.file(2, COMMUTATION, SentenceKind.TERM, ADVISED),
                                Given.file(3, COMMUTATION, SentenceKind.LIFE_PLUS_TERM, ADVISED),
                                Given.file(4, PARDON, SentenceKind.LIFE, ADVISED)),
                        Given.opened(1),
                        Given.TODAY)
                .totals();

        assertThat(totals.lines()).isEqualTo(5);
        assertThat(totals.refused()).isEqualTo(4);
        assertThat(totals.overridden()).isEqualTo(1);
        assertThat(totals.grants()).isEqualTo(Map.of(PARDON, 1L, COMMUTATION, 3L));
        assertThat(totals.denials()).isEmpty();
        assertThat(totals.lifeSentences()).isEqualTo(2);
        assertThat(totals.expiring()).isEqualTo(Map.of(Given.TODAY.plusDays(120), 2L));
        assertThat(totals.commutedToMonths()).isEqualTo(Map.of(240, 1L));
        assertThat(totals.conditional()).isEqualTo(1);
        assertThat(totals.remitted()).isEqualTo(Map.of(Remitted.FINE, 1L));
    }

    @Test
    void denials() {
        var draft = Given.draft(Outcome.DENY, Given.denial(1), Given.denial(2));

        var totals = Examination.of(
                        draft,
                        files(
                                Given.file(1, COMMUTATION, SentenceKind.LIFE, ADVISED),
                                Given.file(2, PARDON, SentenceKind.TERM, ADVISED)),
                        Map.of(),
                        Given.TODAY)
                .totals();

        assertThat(totals.denials()).isEqualTo(Map.of(PARDON, 1L, COMMUTATION, 1L));
        assertThat(totals.grants()).isEmpty();
        assertThat(totals.lifeSentences()).isZero();
    }

    private static Map<UUID, CaseFile> files(CaseFile... files) {
        return Stream.of(files).collect(Collectors.toMap(file -> file.petition().id(), Function.identity()));
    }
}
