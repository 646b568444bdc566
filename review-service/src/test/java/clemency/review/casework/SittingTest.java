package clemency.review.casework;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClosingReason;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SittingTest {

    private static final Command CLOSE = new Command.Close(Given.PETITION, Given.DECIDED, ClosingReason.DECEASED);
    private static final Command DENY = new Command.Deny(Given.PETITION, Given.DECIDED, Administration.OBAMA);
    private static final Command UNKNOWN = new Command.Deny(new UUID(1, 9), Given.DECIDED, Administration.OBAMA);

    @Test
    void eachCommandSeesWhatThoseBeforeItDid() {
        var sitting = Sitting.over(
                List.of(DENY, CLOSE, UNKNOWN), Map.of(Given.PETITION, Given.file(new CaseState.Waiting())));

        assertThat(sitting.answers().get(0)).isInstanceOf(Answer.Accepted.class);
        assertThat(sitting.answers().get(1)).isEqualTo(Refusal.CASE_ENDED.answer());
        assertThat(sitting.answers().get(2)).isEqualTo(Refusal.NO_SUCH_CASE.answer());
        assertThat(sitting.refusesAny()).isTrue();
    }

    @Test
    void aCaseThatDidNotChangeIsNotWritten() {
        var sitting = Sitting.over(
                List.of(CLOSE, CLOSE),
                Map.of(Given.PETITION, Given.file(new CaseState.Closed(Given.DECIDED, ClosingReason.DECEASED))));

        assertThat(sitting.changes()).isEmpty();
        assertThat(sitting.happenings()).isEmpty();
        assertThat(sitting.refusesAny()).isFalse();
    }

    @Test
    void theExpectedRevisionIsThatBeforeTheFirstCommand() {
        var about = Given.file(new CaseState.Waiting()).petition();

        var sitting = Sitting.over(List.of(new Command.OpenCase(about), DENY), Map.of());

        var change = sitting.changes().get(Given.PETITION);
        assertThat(change.expected()).isZero();
        assertThat(change.file().revision()).isEqualTo(2);
        assertThat(sitting.happenings()).extracting(Happening::sequence).containsExactly(1L, 2L);
        assertThat(sitting.happenings()).extracting(Happening::version).containsExactly(1L, 1L);
        assertThat(sitting.happenings()).extracting(Happening::on).containsExactly(Given.RECEIVED, Given.DECIDED);
    }
}
