package clemency.intake.petition;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.SentenceKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionTest {

    @Test
    void what_fits_together_contradicts_nothing() {
        assertThat(Contradiction.in(MadeUp.commutation().petition())).isEmpty();
        assertThat(Contradiction.in(MadeUp.pardon().petition())).isEmpty();
        assertThat(Contradiction.in(MadeUp.commutation().custody(null).petition()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1999-01-04, 1999-01-04, ,           ,           ''
            1999-01-04, 1999-01-03, ,           ,           custody.releasedOn
            1999-01-04, ,           1999-01-03, ,           custody.expectedReleaseOn
            1999-01-04, 1999-01-05, ,           1999-01-04, custody.supervisionEndsOn
            ,           1999-01-05, 1990-01-01, 1999-01-05, ''
            1999-01-04, 1998-01-05, 1998-01-01, 1997-01-05, custody.releasedOn custody.expectedReleaseOn custody.supervisionEndsOn
            """)
    void days_of_custody_stand_in_their_order(
            LocalDate begun, LocalDate released, LocalDate expected, LocalDate supervision, String named) {
        var petition = MadeUp.commutation()
                .custody(new Custody(begun, released, expected, supervision, null))
                .petition();

        assertThat(Contradiction.in(petition).stream()
                        .map(found -> String.join(".", found.path()))
                        .toList())
                .isEqualTo(named.isEmpty() ? java.util.List.of() : java.util.List.of(named.split(" ")));
        assertThat(Contradiction.in(petition)).allMatch(found -> found.rule().equals("date-order"));
    }

    @Test
    void nobody_is_sentenced_before_birth() {
        assertThat(Contradiction.in(MadeUp.commutation()
                        .petitioner(MadeUp.petitioner("1998-05-05", null))
                        .petition()))
                .extracting(found -> String.join(".", found.path()))
                .containsExactly("conviction.sentencedOn");
    }

    @Test
    void amendments_come_after_the_sentence_and_in_their_order() {
        assertThat(Contradiction.in(amended("1998-05-04", "2001-01-01", "2001-01-01")))
                .isEmpty();
        assertThat(Contradiction.in(amended("1998-05-03"))).hasSize(1);
        assertThat(Contradiction.in(amended("2001-01-01", "2000-01-01"))).hasSize(1);
    }

    @Test
    void who_files_for_another_gives_a_name() {
        for (var capacity : Filer.Capacity.values()) {
            var found = Contradiction.in(MadeUp.commutation()
                    .filer(new Filer(capacity, null, null, null))
                    .petition());
            assertThat(found).hasSize(capacity == Filer.Capacity.PETITIONER ? 0 : 1);
        }
    }

    @Test
    void the_last_amendment_is_in_force() {
        var amended = MadeUp.commutation()
                .amended(
                        new Conviction.Amendment(LocalDate.of(2001, 1, 1), new Imprisonment(SentenceKind.LIFE, null)),
                        new Conviction.Amendment(LocalDate.of(2002, 1, 1), new Imprisonment(SentenceKind.TERM, 293)));
        assertThat(amended.petition().conviction().inForce()).isEqualTo(new Imprisonment(SentenceKind.TERM, 293));
        assertThat(MadeUp.commutation().petition().conviction().inForce().months())
                .isEqualTo(480);
    }

    private static Petition amended(String... days) {
        return MadeUp.commutation()
                .amended(java.util.Arrays.stream(days)
                        .map(day ->
                                new Conviction.Amendment(LocalDate.parse(day), new Imprisonment(SentenceKind.TERM, 12)))
                        .toArray(Conviction.Amendment[]::new))
                .petition();
    }
}
