package clemency.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void what_passes_by_itself() {
        for (var failure : List.of(
                new ConnectException("refused"),
                pg("57P01"),
                pg("08006"),
                pg("53300"),
                pg("40P01"),
                new java.sql.SQLException("made up", "57P01"),
                new io.vertx.core.VertxException("Connection was closed"),
                new io.vertx.core.impl.NoStackTraceThrowable("Timeout"))) {
            assertThat(Outage.is(failure)).as(failure.toString()).isTrue();
            assertThat(Outage.is(new RuntimeException("wrapped", failure))).isTrue();
        }
    }

    @Test
    void what_comes_again_with_the_same_lines() {
        for (var failure : List.of(
                pg("23505"),
                pg("22P02"),
                new java.sql.SQLException("made up", "23505"),
                new com.fasterxml.jackson.core.JsonParseException(null, "made up"),
                new IllegalStateException("connection closed"))) {
            assertThat(Outage.is(failure)).as(failure.toString()).isFalse();
        }
    }

    private static PgException pg(String state) {
        return new PgException("made up", "ERROR", state, null);
    }
}
