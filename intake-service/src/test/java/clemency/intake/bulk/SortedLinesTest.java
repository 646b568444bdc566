package clemency.intake.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.http.Violation;
import clemency.imports.Line;
import clemency.imports.Outcome;
import clemency.intake.petition.MadeUp;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SortedLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 3, 30);
    private static final LocalDate SENTENCED = LocalDate.of(1998, 5, 4);

    @Test
    void lines_are_kept_in_order_and_answered_in_order() {
        var sorted = sorted(row(null, null), row(TODAY.plusDays(1), null), row(TODAY, null));
        assertThat(sorted.wanted()).extracting(Line::number).containsExactly(1L, 3L);
        assertThat(kinds(sorted, new Outcome.Created(), new Outcome.Unchanged()))
                .containsExactly("Created", "not-in-the-future", "Unchanged");
    }

    @Test
    void a_day_of_receipt_is_neither_in_the_future_nor_before_the_sentence_nor_before_our_time() {
        var sorted = sorted(
                row(TODAY.plusDays(1), null),
                row(SENTENCED.minusDays(1), null),
                row(LocalDate.of(1899, 12, 31), null),
                row(LocalDate.MIN, null),
                row(LocalDate.MAX, null));
        assertThat(kinds(sorted))
                .containsExactly(
                        "not-in-the-future", "not-before-sentence", "earliest", "earliest", "not-in-the-future");
    }

    @Test
    void the_same_line_again_is_one_petition_with_a_name_or_without() {
        var sorted = sorted(
                row(TODAY, "a"), row(TODAY, "a"), row(null, "a"), row(TODAY, null), row(TODAY, null), row(null, null));
        assertThat(sorted.wanted()).extracting(Line::number).containsExactly(1L, 4L, 6L);
        var created = new Outcome.Created();
        assertThat(kinds(sorted, created, created, created))
                .containsExactly("Created", "Unchanged", "unique", "Created", "Unchanged", "Created");
    }

    @Test
    void of_two_equal_lines_the_second_is_rejected_where_the_first_is() {
        var sorted = sorted(row(TODAY, "a"), row(TODAY, "a"));
        var other = new Outcome.Rejected(List.of(new Violation("/externalId", "elsewhere", "Made up.")));
        assertThat(kinds(sorted, other)).containsExactly("elsewhere", "elsewhere");
    }

    private static SortedLines sorted(ImportedPetition... rows) {
        var lines = IntStream.range(0, rows.length)
                .mapToObj(i -> new Line<>(i + 1, rows[i]))
                .toList();
        return new SortedLines(lines, new PetitionRules(TODAY));
    }

    private static List<String> kinds(SortedLines sorted, Outcome... kept) {
        return sorted.outcomes(List.of(kept)).stream()
                .map(outcome -> outcome instanceof Outcome.Rejected(var violations)
                        ? violations.getFirst().rule()
                        : outcome.getClass().getSimpleName())
                .toList();
    }

    private static ImportedPetition row(LocalDate receivedOn, String externalId) {
        return PetitionRulesTest.line(MadeUp.commutation(), receivedOn, externalId);
    }
}
