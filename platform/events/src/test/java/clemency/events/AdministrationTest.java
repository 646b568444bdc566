package clemency.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministrationTest {

    @ParameterizedTest
    @CsvSource({
        "1950-01-01,NIXON",
        "2009-01-20,GW_BUSH",
        "2009-01-21,OBAMA",
        "2016-03-30,OBAMA",
        "2017-01-20,OBAMA",
        "2017-01-21,TRUMP_FIRST",
        "2021-01-21,BIDEN",
        "2026-01-01,TRUMP_SECOND"
    })
    void the_whole_day_of_inauguration_is_the_outgoing_ones(LocalDate day, Administration administration) {
        assertThat(Administration.on(day)).isEqualTo(administration);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-19,TRUMP_FIRST,false",
        "2017-01-20,TRUMP_FIRST,true",
        "2017-01-20,OBAMA,true",
        "2017-01-21,OBAMA,false",
        "2017-01-20,BIDEN,false"
    })
    void on_the_day_of_inauguration_two_can_sign(LocalDate day, Administration administration, boolean can) {
        assertThat(administration.mayActOn(day)).isEqualTo(can);
    }

    @Test
    void a_business_day_ends_at_midnight_in_washington() {
        assertThat(WashingtonTime.day(Instant.parse("2016-03-31T03:59:59Z"))).isEqualTo("2016-03-30");
        assertThat(WashingtonTime.day(Instant.parse("2016-03-31T04:00:00Z"))).isEqualTo("2016-03-31");
    }
}
