package clemency.review.grant.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourtReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Western District of Virginia; May 27, 1997              > Western Virginia
            Western Virginia; May 27, 1997                          > Western Virginia
            District of Oregon; May 27, 1997                        > Oregon
            Oregon; May 27, 1997 (on remand)                        > Oregon
            Southern Alabama; May 27, 1997 (as amended May 30, 1998) > Southern Alabama
            Southern Alabama; May 27, 1997; as amended May 30, 1998 > Southern Alabama
            District of Columbia; May 27, 1997                      > District of Columbia
            Southern District of West Virginia, May 27 1997         > Southern West Virginia
            NORTHERN  DISTRICT OF IOWA; may 27. 1997                > Northern Iowa
            D.C. Superior Court; May 27, 1997                       > District of Columbia Superior Court
            U.S. Army court-martial; May 27, 1997                   > Court-martial
            """)
    void oneCourt(String text, String district) {
        assertThat(CourtReader.read(text))
                .isEqualTo(new Court(List.of(district), List.of(LocalDate.of(1997, 5, 27)), List.of()));
    }

    @Test
    void severalDistricts() {
        var court =
                CourtReader.read("1. Middle District of Florida; June 25, 2003 | 2. Northern Florida; May 27, 2004");

        assertThat(court.districts()).containsExactly("Middle Florida", "Northern Florida");
        assertThat(court.sentencedOn()).containsExactly(LocalDate.of(2003, 6, 25), LocalDate.of(2004, 5, 27));
        assertThat(court.district()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eastern District of Louisiana; 1. December 18, 2002 2. March 26, 2003",
                "Eastern Louisiana; 1. December 18, 2002; 2. March 26, 2003",
                "Eastern Louisiana; December 18, 2002 and March 26, 2003",
                "1. Eastern Louisiana; December 18, 2002 | 2. Eastern Louisiana; March 26, 2003"
            })
    void oneDistrictOnSeveralDays(String text) {
        assertThat(CourtReader.read(text))
                .isEqualTo(new Court(
                        List.of("Eastern Louisiana"),
                        List.of(LocalDate.of(2002, 12, 18), LocalDate.of(2003, 3, 26)),
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eastern Atlantis; May 27, 1997", "Eastern Texas; Mai 27, 1997", "Eastern Texas", "", "?"})
    void whatIsNoCourtIsNotUnderstood(String text) {
        assertThat(CourtReader.read(text).understood()).isFalse();
    }
}
