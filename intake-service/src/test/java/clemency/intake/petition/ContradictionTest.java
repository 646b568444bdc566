package clemency.intake.petition;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
                .isEqualTo(named.isEmpty() ? List.of() : List.of(named.split(" ")));
        assertThat(Contradiction.in(petition)).allMatch(found -> found.rule().equals("date-order"));
    }

    @Test
    void nobody_is_sentenced_before_birth() {
        assertThat(Contradiction.in(MadeUp.commutation()
                        .petitioner(MadeUp.petitioner("1998-05-05", null))
                        .petition()))
                .extracting(found -> String.join(".", found.path()))
                .containsExactly("conviction.sentencedOn");
        var child = MadeUp.commutation()
                .petitioner(MadeUp.petitioner("1997-01-01", null))
                .custody(new Custody(LocalDate.of(1996, 1, 1), LocalDate.of(1996, 12, 31), null, null, null))
                .petition();
        assertThat(named(child)).containsExactly("custody.begunOn", "custody.releasedOn");
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
            assertThat(found.stream().map(one -> String.join(".", one.path())).toList())
                    .isEqualTo(
                            switch (capacity) {
                                case PETITIONER -> List.of();
                                case ORGANISATION -> List.of("filer.name", "filer.organisation");
                                case FAMILY, COUNSEL, WARDEN, OFFICE -> List.of("filer.name");
                            });
        }
    }

    @Test
    void what_follows_from_the_sentence_does_not_come_before_it() {
        var early = LocalDate.of(1998, 5, 3);
        assertThat(named(MadeUp.commutation()
                        .conviction(MadeUp.conviction("Northern Florida", SentenceKind.DEATH, null))
                        .custody(new Custody(null, null, null, null, early))
                        .petition()))
                .containsExactly("custody.executionNoticeOn");
        assertThat(named(MadeUp.commutation()
                        .relief(new OtherRelief(null, null, null, early))
                        .petition()))
                .containsExactly("relief.lastDeniedOn");
        assertThat(named(MadeUp.commutation()
                        .conviction(sentencedOn(LocalDate.of(2014, 5, 2)))
                        .custody(null)
                        .petition()))
                .containsExactly("certification.signedOn");
        // Held since the arrest.
        assertThat(named(MadeUp.commutation()
                        .custody(new Custody(early, null, null, null, null))
                        .petition()))
                .isEmpty();
    }

    @Test
    void a_date_of_execution_is_given_of_a_sentence_of_death() {
        var noticed = new Custody(null, null, null, null, LocalDate.of(2014, 1, 6));
        assertThat(named(MadeUp.commutation().custody(noticed).petition()))
                .containsExactly("custody.executionNoticeOn");
        var death = MadeUp.commutation()
                .conviction(MadeUp.conviction("Northern Florida", SentenceKind.DEATH, null))
                .custody(noticed);
        assertThat(named(death.petition())).isEmpty();
        // It was one when the day was notified.
        assertThat(named(death.amended(new Conviction.Amendment(
                                LocalDate.of(2014, 2, 3), new Imprisonment(SentenceKind.LIFE, null)))
                        .petition()))
                .isEmpty();
    }

    @Test
    void a_count_is_for_one_of_the_offences() {
        assertThat(named(counted(1, 1))).isEmpty();
        assertThat(named(counted((Integer) null))).isEmpty();
        assertThat(named(counted(1, 2))).containsExactly("conviction.counts");
    }

    private static Petition counted(Integer... offences) {
        var made = MadeUp.commutation().conviction();
        var counts = Arrays.stream(offences)
                .map(offence -> new Conviction.Count(offence, new Imprisonment(SentenceKind.TERM, 12), null))
                .toList();
        return MadeUp.commutation()
                .conviction(new Conviction(
                        made.district(),
                        null,
                        null,
                        made.offences(),
                        made.sentencedOn(),
                        made.sentence(),
                        counts,
                        null))
                .petition();
    }

    private static Conviction sentencedOn(LocalDate day) {
        var made = MadeUp.commutation().conviction();
        return new Conviction(made.district(), null, null, made.offences(), day, made.sentence(), null, null);
    }

    private static List<String> named(Petition petition) {
        return Contradiction.in(petition).stream()
                .map(found -> String.join(".", found.path()))
                .toList();
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
                .amended(Arrays.stream(days)
                        .map(day ->
                                new Conviction.Amendment(LocalDate.parse(day), new Imprisonment(SentenceKind.TERM, 12)))
                        .toArray(Conviction.Amendment[]::new))
                .petition();
    }
}
