package clemency.intake.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.OffenceCategory;
import clemency.events.SentenceKind;
import clemency.imports.Line;
import clemency.imports.Outcome;
import clemency.intake.submission.PetitionBody.Conviction;
import clemency.intake.submission.PetitionBody.ImposedSentence;
import clemency.intake.submission.PetitionBody.Petitioner;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
    void the_same_line_again_is_one_petition_where_it_has_a_name() {
        var sorted = sorted(row(TODAY, "a"), row(TODAY, "a"), row(null, "a"), row(TODAY, null), row(TODAY, null));
        assertThat(sorted.wanted()).extracting(Line::number).containsExactly(1L, 4L, 5L);
        var created = new Outcome.Created();
        assertThat(kinds(sorted, created, created, created))
                .containsExactly("Created", "Unchanged", "unique", "Created", "Created");
    }

    private static SortedLines sorted(ImportedPetition... rows) {
        var lines = IntStream.range(0, rows.length)
                .mapToObj(i -> new Line<>(i + 1, new UUID(0, i), rows[i]))
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
        return new ImportedPetition(
                receivedOn,
                externalId,
                ClemencyType.COMMUTATION,
                null,
                new Petitioner("Made Up", null),
                new Conviction(
                        "Northern Florida",
                        OffenceCategory.DRUG,
                        SENTENCED,
                        new ImposedSentence(SentenceKind.LIFE, null)),
                null,
                "Made up.");
    }
}
