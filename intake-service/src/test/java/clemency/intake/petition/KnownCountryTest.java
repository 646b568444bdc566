package clemency.intake.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownCountryTest {

    /** What has another form is refused by its pattern. */
    @ParameterizedTest
    @CsvSource({
        "US, true",
        "MX, true",
        "PR, true",
        "XK, true",
        "ZZ, false",
        "UK, false",
        "AA, false",
        ", true",
        "usa, true"
    })
    void a_country_is_one_that_there_is(String code, boolean known) {
        assertThat(new KnownCountry.Validator().isValid(code, null)).isEqualTo(known);
    }
}
