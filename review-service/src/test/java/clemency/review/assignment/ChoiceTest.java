package clemency.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Programme;
import clemency.review.assignment.Explanation.PassedOver;
import clemency.review.assignment.Explanation.Rule;
import clemency.review.assignment.Explanation.TieBreak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 1, 15);
    private static final Workload ROOM = new Workload(new UUID(2, 1), 10, 9);

    private static QueuedCase queued(String caseNumber, Programme programme, String receivedOn) {
        return new QueuedCase(
                UUID.nameUUIDFromBytes(caseNumber.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                caseNumber,
                programme,
                LocalDate.parse(receivedOn));
    }

    private static final QueuedCase OLD = queued("C000001", Programme.TRADITIONAL, "2011-01-03");
    private static final QueuedCase SAME_DAY = queued("C000009", Programme.TRADITIONAL, "2011-01-03");
    private static final QueuedCase INITIATIVE = queued("C000002", Programme.CLEMENCY_INITIATIVE_2014, "2014-05-01");
    private static final QueuedCase CAPITAL = queued("C000003", Programme.CAPITAL, "2016-01-14");

    @Test
    void aCapitalCaseIsAlwaysNext() {
        assertThat(taken(ROOM, List.of(OLD, INITIATIVE, CAPITAL))).isEqualTo(CAPITAL);
    }

    @Test
    void thenTheOldestWhateverItsProgramme() {
        assertThat(taken(ROOM, List.of(INITIATIVE, OLD))).isEqualTo(OLD);
    }

    @Test
    void theOrderOfTheQuestionDoesNotMatter() {
        var heads = new ArrayList<>(List.of(OLD, SAME_DAY, INITIATIVE));
        for (var seed = 0; seed < 20; seed++) {
            Collections.shuffle(heads, new Random(seed));
            assertThat(taken(ROOM, heads)).isEqualTo(OLD);
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 9, true", "10, 10, false", "10, 11, false", "1, 0, true"})
    void nobodyGetsMoreThanTheLimit(int limit, int open, boolean takes) {
        var choice = Choice.choose(new Workload(new UUID(2, 1), limit, open), List.of(OLD), TODAY);

        assertThat(choice instanceof Choice.Take).isEqualTo(takes);
        assertThat(choice instanceof Choice.NoRoom).isEqualTo(!takes);
    }

    @Test
    void anEmptyQueueGivesNothing() {
        assertThat(Choice.choose(ROOM, List.of(), TODAY)).isEqualTo(new Choice.NothingWaits());
    }

    @Test
    void itSaysWhy() {
        var why = ((Choice.Take) Choice.choose(ROOM, List.of(SAME_DAY, INITIATIVE, OLD), TODAY)).why();

        assertThat(why)
                .isEqualTo(new Explanation(
                        Rule.OLDEST_RECEIVED,
                        TieBreak.CASE_NUMBER,
                        Programme.TRADITIONAL,
                        OLD.receivedOn(),
                        1838,
                        10,
                        9,
                        List.of(new PassedOver(
                                "C000002", Programme.CLEMENCY_INITIATIVE_2014, INITIATIVE.receivedOn()))));
    }

    private static QueuedCase taken(Workload workload, List<QueuedCase> heads) {
        return ((Choice.Take) Choice.choose(workload, heads, TODAY)).queued();
    }
}
