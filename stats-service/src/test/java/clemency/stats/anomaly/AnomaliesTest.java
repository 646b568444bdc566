package clemency.stats.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Contradiction;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.view.Snapshot;
import clemency.stats.view.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnomaliesTest {

    private static final Instant FIRST = Instant.parse("2016-04-01T12:00:00Z");

    @Test
    void the_latest_recorded_come_first_page_by_page() {
        var snapshot = five();

        var first = Anomalies.of(snapshot, question(Map.of("limit", "2")));
        var last = Anomalies.of(snapshot, question(Map.of("limit", "2", "page", "3")));
        var beyond = Anomalies.of(snapshot, question(Map.of("limit", "2", "page", "4")));

        assertThat(first.total()).isEqualTo(5);
        assertThat(first.pages()).isEqualTo(3);
        assertThat(first.rows())
                .extracting(row -> row.subject().getLeastSignificantBits())
                .containsExactly(5L, 4L);
        assertThat(last.rows())
                .extracting(row -> row.subject().getLeastSignificantBits())
                .containsExactly(1L);
        assertThat(beyond.rows()).isEmpty();
        assertThat(first.dataAsOf()).isNotNull();
    }

    @Test
    void a_row_says_which_and_when() {
        assertThat(Anomalies.of(five(), question(Map.of())).rows().getFirst())
                .isEqualTo(new Anomalies.Row(
                        new UUID(0, 5),
                        ClemencyType.PARDON,
                        Contradiction.GRANTED_TWICE,
                        LocalDate.of(2016, 3, 5),
                        2,
                        FIRST.plusSeconds(5)));
    }

    @Test
    void some_kinds_and_types_alone() {
        var twice = question(Map.of("contradiction", "GRANTED_TWICE"));
        var closed = question(Map.of("contradiction", "CLOSED_AFTER_END", "clemencyType", "PARDON"));

        assertThat(Anomalies.of(five(), twice).total()).isEqualTo(5);
        assertThat(Anomalies.of(five(), closed).total()).isZero();
    }

    @Test
    void what_was_resolved_is_gone() {
        var told = new Told();
        var snapshot = told.partials(0, anomaly(1), one())
                .partials(0, anomaly(2), one())
                .swap(0)
                .partials(0, anomaly(1), Figures.NONE)
                .swap(0)
                .snapshot();

        assertThat(Anomalies.of(snapshot, question(Map.of())).rows())
                .extracting(row -> row.subject().getLeastSignificantBits())
                .containsExactly(2L);
    }

    private static Snapshot five() {
        var told = new Told();
        for (var subject = 1; subject <= 5; subject++) {
            var _ = told.partials(subject % 3, anomaly(subject), one());
        }
        return told.swap(0).swap(1).swap(2).snapshot();
    }

    private static Figures one() {
        return Figures.of(Measure.ANOMALIES, 1);
    }

    private static Cell anomaly(int subject) {
        return new Cell.Anomaly(
                LocalDate.of(2016, 3, subject),
                ClemencyType.PARDON,
                Contradiction.GRANTED_TWICE,
                new UUID(0, subject),
                2,
                FIRST.plusSeconds(subject));
    }

    private static Question question(Map<String, String> parameters) {
        var sent = new HashMap<String, List<String>>();
        parameters.forEach((name, value) -> sent.put(name, List.of(value)));
        return Question.of(sent);
    }
}
