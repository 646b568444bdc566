package clemency.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.http.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchBodyTest {

    @ParameterizedTest
    @CsvSource({"12345-678, , ''", ", C000001, ''", ", , exactly-one", "12345-678, C000001, exactly-one"})
    void one_of_the_two_is_given(String registerNumber, String caseNumber, String rule) {
        assertThat(new SearchBody(registerNumber, caseNumber)
                        .broken()
                        .map(Violation::rule)
                        .orElse(""))
                .isEqualTo(rule);
    }
}
