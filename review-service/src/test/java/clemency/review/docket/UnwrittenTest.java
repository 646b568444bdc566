package clemency.review.docket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnwrittenTest {

    @Test
    void what_the_database_refused_it_did_not_write() {
        var refused = new CompletionException(new PgException("made up", "ERROR", "40001", null));
        assertThat(Unwritten.is(refused)).isTrue();
        assertThat(Unwritten.reason(refused)).isEqualTo("SQLSTATE 40001");
    }

    @Test
    void what_failed_here_was_not_written() {
        var broken = new IllegalStateException("made up");
        assertThat(Unwritten.is(broken)).isTrue();
        assertThat(Unwritten.reason(broken)).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void what_could_not_be_put_into_words_was_not_written() {
        assertThat(Unwritten.is(new UncheckedIOException(new JsonGenerationException("made up", (JsonGenerator) null))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("lost")
    void where_the_answer_was_lost_nobody_knows(Exception lost) {
        assertThat(Unwritten.is(new CompletionException(lost))).isFalse();
    }

    static Stream<Exception> lost() {
        return Stream.of(
                new VertxException("Connection closed"),
                new IOException("Connection reset by peer"),
                new TimeoutException("the database does not answer"));
    }
}
