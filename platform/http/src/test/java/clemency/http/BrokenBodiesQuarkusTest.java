package clemency.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that a caller garbles or breaks off are no errors of ours: whoever is on duty is not told of them. */
@QuarkusTest
@QuarkusTestResource(LocalUsers.class)
class BrokenBodiesQuarkusTest {

    private static final int TIMES = 20;

    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            if (logged.getLevel().intValue() >= Level.SEVERE.intValue()) {
                errors.add(logged.getLoggerName() + ": " + logged.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @TestHTTPResource("/")
    URI address;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(listener);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/probe, zz",
        "/api/probe, 5;a\u0001",
        "/api/probe, -1",
        "/api/imports/probe, zz",
        "/api/imports/probe, 5;a\u0001",
        "/api/imports/probe, -1"
    })
    void a_chunk_that_is_none(String path, String size) throws IOException {
        for (var i = 0; i < TIMES; i++) {
            assertThat(send(chunked(path) + "2\r\n{\"\r\n" + size + "\r\nabcde\r\n"))
                    .satisfiesAnyOf(
                            answer -> assertThat(answer).isEmpty(),
                            answer -> assertThat(answer)
                                    .startsWith("HTTP/1.1 400")
                                    .contains("/problems/malformed-request", "\"rule\":\"chunks\""));
        }

        assertNoErrors();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/probe", "/api/imports/probe"})
    void whoever_hangs_up_in_the_middle_of_a_chunk(String path) throws IOException {
        for (var i = 0; i < TIMES; i++) {
            assertThat(send(chunked(path) + "5\r\nab")).isEmpty();
        }

        assertNoErrors();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/probe", "/api/imports/probe"})
    void whoever_sends_less_than_was_announced(String path) throws IOException {
        for (var i = 0; i < TIMES; i++) {
            assertThat(send("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 50\r\n\r\n{\"inner\""))
                    .isEmpty();
        }

        assertNoErrors();
    }

    /** By then each event loop has dealt with what came before. */
    private void assertNoErrors() {
        for (var i = 0; i < TIMES; i++) {
            given().get("/api/probe?limit=1").then().statusCode(200);
        }
        assertThat(errors).isEmpty();
    }

    private static String chunked(String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n";
    }

    /** Sends no more, and answers what came until the other side closed the connection, too. */
    private String send(String request) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
