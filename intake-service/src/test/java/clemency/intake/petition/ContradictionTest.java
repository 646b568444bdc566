package clemency.intake.petition;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
            ,           1999-01-05, 1998-05-04, 1999-01-05, ''
            ,           ,           1998-05-03, 1998-05-03, custody.expectedReleaseOn custody.supervisionEndsOn
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

    /** Each day of a petition that says nothing else, one day before the seventh birthday and on it. */
    @ParameterizedTest
    @EnumSource(OneDay.class)
    void nothing_of_a_sentence_happens_before_the_seventh_birthday(OneDay day) {
        var birthday = LocalDate.of(1998, 5, 4);
        assertThat(Contradiction.in(day.petition("1991-05-05", birthday)))
                .extracting(found -> place(found) + " " + found.rule())
                .containsExactly(day.place + " date-order");
        assertThat(Contradiction.in(day.petition("1991-05-04", birthday))).isEmpty();
    }

    private enum OneDay {
        SENTENCED("conviction.sentencedOn"),
        AMENDED("conviction.amendments[0].on"),
        BEGUN("custody.begunOn"),
        RELEASED("custody.releasedOn"),
        EXPECTED("custody.expectedReleaseOn"),
        SUPERVISED("custody.supervisionEndsOn"),
        NOTICED("custody.executionNoticeOn"),
        DENIED("relief.lastDeniedOn");

        private final String place;

        OneDay(String place) {
            this.place = place;
        }

        Petition petition(String birthDate, LocalDate on) {
            var death = new Imprisonment(SentenceKind.DEATH, null);
            return MadeUp.commutation()
                    .petitioner(MadeUp.petitioner(birthDate, null))
                    .conviction(MadeUp.convicted(
                            only(SENTENCED, on),
                            new Sentence(SentenceKind.DEATH, null, null, null, null, null),
                            null,
                            this == AMENDED ? List.of(new Conviction.Amendment(on, death)) : null))
                    .custody(new Custody(
                            only(BEGUN, on),
                            only(RELEASED, on),
                            only(EXPECTED, on),
                            only(SUPERVISED, on),
                            only(NOTICED, on)))
                    .relief(new OtherRelief(null, null, null, only(DENIED, on)))
                    .petition();
        }

        private LocalDate only(OneDay wanted, LocalDate on) {
            return this == wanted ? on : null;
        }
    }

    @Test
    void a_day_is_named_once_with_the_first_reason() {
        var custody = new Custody(LocalDate.of(1999, 1, 4), null, LocalDate.of(1998, 5, 3), null, null);
        assertThat(named(MadeUp.commutation().custody(custody).petition()))
                .containsExactly("custody.expectedReleaseOn");
    }

    @Test
    void amendments_come_after_the_sentence_and_in_their_order() {
        assertThat(named(amended("1998-05-04", "2001-01-01", "2001-01-01"))).isEmpty();
        assertThat(named(amended("1998-05-03"))).containsExactly("conviction.amendments[0].on");
        assertThat(named(amended("2001-01-01", "2000-01-01", "2000-06-01", "1999-01-01")))
                .containsExactly("conviction.amendments[1].on", "conviction.amendments[3].on");
    }

    @ParameterizedTest
    @CsvSource({"60, true, 1", "60, false, 0", "60, , 0", ", true, 0"})
    void supervised_release_for_life_has_no_months(Integer months, Boolean forLife, int contradictions) {
        var sentence = new Sentence(SentenceKind.TERM, 480, months, forLife, null, null);
        var found = Contradiction.in(MadeUp.commutation()
                .conviction(MadeUp.convicted(null, sentence, null, null))
                .petition());
        assertThat(found).hasSize(contradictions).allSatisfy(one -> {
            assertThat(place(one)).isEqualTo("conviction.sentence.supervisedReleaseMonths");
            assertThat(one.rule()).isEqualTo("none");
        });
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
        assertThat(named(counted(1, 2))).containsExactly("conviction.counts[1].offence");
    }

    private static Petition counted(Integer... offences) {
        var counts = Arrays.stream(offences)
                .map(offence -> new Conviction.Count(offence, new Imprisonment(SentenceKind.TERM, 12), null))
                .toList();
        var made = MadeUp.commutation().conviction();
        return MadeUp.commutation()
                .conviction(MadeUp.convicted(made.sentencedOn(), made.sentence(), counts, null))
                .petition();
    }

    private static Conviction sentencedOn(LocalDate day) {
        return MadeUp.convicted(day, MadeUp.commutation().conviction().sentence(), null, null);
    }

    private static List<String> named(Petition petition) {
        return Contradiction.in(petition).stream().map(ContradictionTest::place).toList();
    }

    private static String place(Contradiction found) {
        var path = String.join(".", found.path());
        return found.index() == null ? path : path.replaceFirst("\\.(?=[^.]*$)", "[" + found.index() + "].");
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
