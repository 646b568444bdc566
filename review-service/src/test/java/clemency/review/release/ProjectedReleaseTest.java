package clemency.review.release;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.GrantTerms;
import clemency.events.PrisonTerm;
import clemency.review.release.ProjectedRelease.Assumption;
import clemency.review.release.ProjectedRelease.Rule;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectedReleaseTest {

    private static final LocalDate GRANTED = LocalDate.of(2016, 3, 30);

    static Stream<Arguments> withoutComputing() {
        return Stream.of(
                Arguments.of(
                        new PrisonTerm.ExpiresOn(LocalDate.of(2016, 7, 28)),
                        Rule.EXPIRES_ON_STATED_DAY,
                        LocalDate.of(2016, 7, 28)),
                Arguments.of(new PrisonTerm.ExpiresOn(GRANTED), Rule.EXPIRES_ON_STATED_DAY, GRANTED),
                Arguments.of(new PrisonTerm.CommutedToMonths(240), Rule.BEGINNING_NOT_KNOWN, null),
                Arguments.of(new PrisonTerm.CommutedToLife(), Rule.LIFE, null),
                Arguments.of(new PrisonTerm.Unchanged(), Rule.IMPRISONMENT_UNCHANGED, null),
                Arguments.of(new PrisonTerm.NotUnderstood(), Rule.NOT_UNDERSTOOD, null));
    }

    @ParameterizedTest
    @MethodSource("withoutComputing")
    void whatTheTermsSay(PrisonTerm term, Rule rule, LocalDate on) {
        var projected = ProjectedRelease.of(terms(term), GRANTED, null);

        assertThat(projected).isEqualTo(new ProjectedRelease(rule, on, java.util.List.of()));
    }

    /** 240 months are 20 years: 1,080 days of good conduct. */
    @ParameterizedTest
    @CsvSource({
        "240, 1999-05-04, NEW_TERM_LESS_GOOD_CONDUCT, 2016-05-19",
        "240, 1998-05-04, NEW_TERM_SERVED,            2016-03-30",
        "180, 2004-02-29, NEW_TERM_LESS_GOOD_CONDUCT, 2016-12-10",
        "13,  2016-01-31, NEW_TERM_LESS_GOOD_CONDUCT, 2017-01-01",
        "12,  2016-01-31, NEW_TERM_LESS_GOOD_CONDUCT, 2017-01-31",
        "1,   2016-03-15, NEW_TERM_LESS_GOOD_CONDUCT, 2016-04-15"
    })
    void aNewTermLessGoodConduct(int months, LocalDate began, Rule rule, LocalDate on) {
        var projected = ProjectedRelease.of(terms(new PrisonTerm.CommutedToMonths(months)), GRANTED, began);

        assertThat(projected.rule()).isEqualTo(rule);
        assertThat(projected.on()).isEqualTo(on);
        assertThat(projected.assumptions()).containsExactlyInAnyOrder(Assumption.values());
    }

    @Test
    void whatTheTermsSayOfTheBeginningPrevails() {
        var stated = new PrisonTerm.CommutedToMonths(240, LocalDate.of(1999, 5, 4));

        assertThat(ProjectedRelease.of(terms(stated), GRANTED, LocalDate.of(2010, 1, 1))
                        .on())
                .isEqualTo(LocalDate.of(2016, 5, 19));
    }

    private static GrantTerms terms(PrisonTerm term) {
        return new GrantTerms(term, false, Set.of(), GrantTerms.SupervisedRelease.INTACT);
    }
}
