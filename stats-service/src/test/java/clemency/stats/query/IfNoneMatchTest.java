package clemency.stats.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfNoneMatchTest {

    private static final String OURS = "3.x-7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"3.x-7\"",
                "W/\"3.x-7\"",
                "\"3.x-6\", \"3.x-7\"",
                "\"3.x-6\",W/\"3.x-7\" , \"a,b\"",
                "\"\", \"3.x-7\""
            })
    void names_ours(String value) {
        assertThat(IfNoneMatch.names(List.of(value), OURS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"3.x-6\"", "W/\"3.x-70\"", "3.x-7", "\"*\"", "\"3.x-7", "\"a, 3.x-7\""})
    void names_another_or_none(String value) {
        assertThat(IfNoneMatch.names(List.of(value), OURS)).isFalse();
    }

    @Test
    void may_be_any() {
        assertThat(IfNoneMatch.isAny(List.of(" * "))).isTrue();
        assertThat(IfNoneMatch.isAny(List.of("\"*\""))).isFalse();
        assertThat(IfNoneMatch.isAny(List.of())).isFalse();
    }

    @Test
    void may_be_there_several_times_or_not_at_all() {
        assertThat(IfNoneMatch.names(List.of("\"3.x-6\"", "W/\"3.x-7\""), OURS)).isTrue();
        assertThat(IfNoneMatch.names(List.of(), OURS)).isFalse();
    }
}
