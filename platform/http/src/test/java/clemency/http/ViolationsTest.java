package clemency.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationsTest {

    record Inner(@JsonSetter(nulls = Nulls.FAIL) String needed) {}

    record Outer(Inner inner) {}

    @ParameterizedTest
    @ValueSource(strings = {"{\"inner\":{}}", "{\"inner\":{\"needed\":null}}"})
    void whatIsMissingInsideIsNamed(String json) {
        var failure =
                catchThrowableOfType(JacksonException.class, () -> new ObjectMapper().readValue(json, Outer.class));

        assertThat(Violations.of(failure))
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/inner/needed", "required"));
    }
}
