package clemency.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MadeUpGrantsTest {

    @Test
    void theyHaveThePublishedCounts() {
        var grants = MadeUpGrants.csv().lines().skip(1).toList();
        assertThat(grants)
                .hasSize(248)
                .filteredOn(line -> line.contains("Life "))
                .hasSize(92);
        var ofTheDay =
                grants.stream().filter(line -> line.startsWith("2016-03-30")).toList();
        assertThat(ofTheDay)
                .hasSize(61)
                .filteredOn(line -> line.contains("Life "))
                .hasSize(21);
    }

    @Test
    void theSixtyOneAreReleasedOnThePublishedDays() {
        var ofTheDay = MadeUpGrants.csv()
                .lines()
                .filter(line -> line.startsWith("2016-03-30"))
                .toList();
        assertThat(ofTheDay).filteredOn(line -> line.contains("July 28, 2016")).hasSize(54);
        assertThat(ofTheDay)
                .filteredOn(line -> line.contains("September 26, 2016"))
                .hasSize(2);
        assertThat(ofTheDay).filteredOn(line -> line.contains("March 30, 2017")).hasSize(5);
    }

    @Test
    void eachSaysThatItIsMadeUpAndIsSomebodyElse() {
        var grants = MadeUpGrants.csv().lines().skip(1).toList();
        assertThat(grants).allMatch(line -> line.contains("Made-up Recipient ") && line.contains("Made-up record"));
        assertThat(grants.stream().collect(Collectors.toSet())).hasSameSizeAs(grants);
    }

    @Test
    void theyAreTheSameEveryTime() {
        assertThat(MadeUpGrants.csv()).isEqualTo(MadeUpGrants.csv()).startsWith(MadeUpGrants.HEADER + "\r\n");
    }
}
