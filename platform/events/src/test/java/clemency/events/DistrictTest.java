package clemency.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistrictTest {

    @Test
    void there_are_94_judicial_districts() {
        assertThat(District.JUDICIAL_DISTRICTS)
                .hasSize(94)
                .contains("Northern Florida", "Southern New York", "Alaska", "District of Columbia", "Puerto Rico");
    }

    @Test
    void what_is_no_district_is_not_known() {
        assertThat(District.isKnown("Court-martial")).isTrue();
        assertThat(District.isKnown("Northern Rhode Island")).isFalse();
        assertThat(District.isKnown("northern florida")).isFalse();
        assertThat(District.isKnown("Made Up, 12345-678")).isFalse();
    }
}
