package clemency.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.UnreadableEvent;
import com.fasterxml.jackson.core.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "57P03", "58030", "55P03", "28P01", "3D000"})
    void passingStatesAreTriedAgain(String state) {
        assertThat(Outage.is(wrapped(new SQLException("x", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "22P02", "42P01", "P0001", "22P05"})
    void otherStatesComeAgainWithTheSameRecord(String state) {
        assertThat(Outage.is(wrapped(new SQLException("x", state)))).isFalse();
    }

    static Stream<Throwable> connectionFailures() {
        return Stream.of(new IOException("reset"), new TimeoutException(), new java.net.ConnectException());
    }

    @ParameterizedTest
    @MethodSource("connectionFailures")
    void connectionFailuresAreTriedAgain(Throwable failure) {
        assertThat(Outage.is(wrapped(failure))).isTrue();
    }

    @Test
    void whatCannotBeParsedNeverCanBe() {
        var unparsed = new UncheckedIOException(new JsonParseException(null, "x"));
        assertThat(Outage.is(wrapped(unparsed))).isFalse();
    }

    @Test
    void bugsAndRefusalsAreNot() {
        assertThat(Outage.is(new NullPointerException())).isFalse();
        assertThat(Outage.is(new CannotApply("no"))).isFalse();
    }

    @Test
    void reasonsQuoteNoForeignMessage() {
        assertThat(Reason.of(new CannotApply("no such case"))).isEqualTo("no such case");
        assertThat(Reason.of(new UnreadableEvent("no JSON"))).isEqualTo("no JSON");
        assertThat(Reason.of(new IllegalStateException("Jane Roe"))).isEqualTo("failed with IllegalStateException");
        assertThat(Reason.of(wrapped(new SQLException("Key (name)=(Jane Roe) exists", "23505"))))
                .isEqualTo("the database refused with SQLSTATE 23505");
    }

    private static Throwable wrapped(Throwable cause) {
        return new RuntimeException(new RuntimeException(cause));
    }
}
