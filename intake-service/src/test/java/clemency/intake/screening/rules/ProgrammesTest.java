package clemency.intake.screening.rules;

import static clemency.intake.screening.rules.Asking.INITIATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammesTest {

    @ParameterizedTest
    @CsvSource({"2014-04-22, true", "2014-04-23, false", "2017-01-19, false", "2017-01-20, true"})
    void a_programme_takes_petitions_between_its_days(LocalDate receivedOn, boolean flagged) {
        var rules = Rules.flags(new Question(Asking.allClaimed().petition(), receivedOn, Optional.of(INITIATIVE)));
        assertThat(rules.stream().map(Flag::rule).toList()).isEqualTo(flagged ? List.of("programme-dates") : List.of());
    }
}
