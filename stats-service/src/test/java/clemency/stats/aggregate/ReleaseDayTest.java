package clemency.stats.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Envelope;
import clemency.events.Grant;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.GrantCorrected;
import clemency.events.GrantTerms;
import clemency.events.OffenceCategory;
import clemency.events.PrisonTerm;
import clemency.events.Programme;
import clemency.events.Sentence;
import clemency.events.SentenceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days are those that review projects for the same words. */
class ReleaseDayTest {

    private static final LocalDate GRANTED = LocalDate.of(2016, 3, 30);

    @ParameterizedTest
    @CsvSource({
        // months, beganOn, released
        "240, 1999-05-04, 2016-05-19",
        "240, 1998-05-04, 2016-03-30",
        "180, 2004-02-29, 2016-12-10",
        "13, 2016-01-31, 2017-01-01",
        "12, 2016-01-31, 2017-01-31",
        "1, 2016-03-15, 2016-04-15",
        "0, 2016-01-01, 2016-03-30"
    })
    void of_a_new_term_that_says_when_it_began(int months, LocalDate beganOn, LocalDate released) {
        assertThat(released(new PrisonTerm.CommutedToMonths(months, beganOn))).containsExactly(released);
    }

    @Test
    void on_the_day_that_is_named_even_if_it_is_over() {
        assertThat(released(new PrisonTerm.ExpiresOn(GRANTED.plusMonths(4)))).containsExactly(GRANTED.plusMonths(4));
        assertThat(released(new PrisonTerm.ExpiresOn(GRANTED.minusDays(3)))).containsExactly(GRANTED.minusDays(3));
    }

    @Test
    void none_where_it_can_not_be_told() {
        assertThat(Stream.of(
                        new PrisonTerm.CommutedToMonths(240),
                        new PrisonTerm.CommutedToLife(),
                        new PrisonTerm.Unchanged(),
                        new PrisonTerm.NotUnderstood()))
                .allSatisfy(term -> assertThat(released(term)).isEmpty());
    }

    /** A corrected grant is as of the day of its correction. */
    @Test
    void of_a_term_that_is_served_on_the_day_from_which_the_grant_counts() {
        var served = new PrisonTerm.CommutedToMonths(12, LocalDate.of(2010, 1, 1));
        var later = GRANTED.plusDays(5);

        assertThat(released(List.of(
                        told(1, GRANTED, new ClemencyGranted(grant(new PrisonTerm.Unchanged()))),
                        told(2, later, new GrantCorrected(grant(served))))))
                .containsExactly(later);
    }

    private static List<LocalDate> released(PrisonTerm term) {
        return released(List.of(told(1, GRANTED, new ClemencyGranted(grant(term)))));
    }

    private static List<LocalDate> released(List<Envelope> events) {
        return Sum.of(events).keySet().stream()
                .filter(Cell.Release.class::isInstance)
                .map(cell -> ((Cell.Release) cell).releaseOn())
                .toList();
    }

    private static Envelope told(int version, LocalDate day, clemency.events.Event event) {
        return new Envelope(
                new UUID(7, version),
                "/test",
                new UUID(3, 14),
                version,
                day,
                Instant.parse("2016-04-10T12:00:00Z").plusSeconds(version),
                event);
    }

    private static Grant grant(PrisonTerm term) {
        return new Grant(
                ClemencyType.COMMUTATION,
                Programme.TRADITIONAL,
                Administration.OBAMA,
                false,
                new Sentence(SentenceKind.TERM, 360),
                new GrantTerms(term, false, null, GrantTerms.SupervisedRelease.NOT_STATED),
                null,
                OffenceCategory.DRUG);
    }
}
