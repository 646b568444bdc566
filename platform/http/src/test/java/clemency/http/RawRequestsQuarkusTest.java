package clemency.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client library would send. */
@QuarkusTest
@QuarkusTestResource(LocalUsers.class)
class RawRequestsQuarkusTest {

    @TestHTTPResource("/")
    URI address;

    @Inject
    CountedAnswers counted;

    @Test
    void a_body_that_hides_its_length_is_refused_when_it_has_become_too_long() throws IOException {
        // A byte more than the limit and no end: who goes on sending to a server that hangs up may lose its answer.
        var chunk = "1000\r\n" + "x".repeat(4096) + "\r\n";
        var answer = send("POST /api/probe HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + "1\r\n\"\r\n" + chunk.repeat(16));
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("connection: close")
                .contains("/problems/too-large");
    }

    @Test
    void a_chunked_body_of_ordinary_length_is_read() throws IOException {
        var body = "{\"inner\":{\"name\":\"a\"},\"colour\":\"RED\",\"flag\":false}";
        var answer = send("POST /api/probe HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void an_announced_length_is_believed_before_the_body_comes() throws IOException {
        var answer = send("POST /api/probe HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 999999999999\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").containsIgnoringCase("connection: close");
    }

    @Test
    void a_chunked_body_of_nothing_is_answered() throws IOException {
        var answer = send("POST /api/probe HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 422").contains("\"rule\":\"required\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "%n%s", "localhost:99999999", "[::1"})
    void a_host_that_is_none_is_named(String host) throws IOException {
        var answer = send("GET /api/probe?limit=1 HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("/problems/malformed-request", "\"pointer\":\"Host\"")
                .doesNotContain("stack");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%", "/api/probe/%f", "/api/probe?limit=%z", "/api/probe?limit=\"", "/[", "//["})
    void an_address_that_is_none(String address) throws IOException {
        var answer = send("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/malformed-request", "\"rule\":\"address\"");
    }

    @Test
    void an_address_that_is_too_long() throws IOException {
        var most = "/api/probe?limit=1&a=";
        var answer = send(get(most + "x".repeat(4_097 - most.length()), ""));
        assertThat(answer).startsWith("HTTP/1.1 414").contains("/problems/address-too-long");
        assertThat(send(get(most + "x".repeat(4_096 - most.length()), ""))).startsWith("HTTP/1.1 200");
        assertThat(send(get(most + "x".repeat(30_000), "")))
                .startsWith("HTTP/1.1 414")
                .contains("/problems/");
    }

    @Test
    void headers_that_are_too_large() throws IOException {
        var large = "X-Large: " + "x".repeat(10_000) + "\r\n";
        assertThat(send(get("/api/probe?limit=1", large))).startsWith("HTTP/1.1 200");
        assertThat(send(get("/api/probe?limit=1", large + large + large)))
                .startsWith("HTTP/1.1 431")
                .containsIgnoringCase("connection: close")
                .contains("/problems/headers-too-large");
    }

    @Test
    void a_sign_in_that_fails_is_answered_once_and_its_connection_stays() throws IOException {
        var wrong = "GET /api/probe/clerk HTTP/1.1\r\nHost: x\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString("clerk:wrong".getBytes(StandardCharsets.UTF_8)) + "\r\n";
        var before = counted.made();
        var answers = all(wrong + "\r\n" + wrong + "\r\n" + wrong + "Connection: close\r\n\r\n");
        assertThat(answers.split("HTTP/1.1 ", -1)).hasSize(4);
        assertThat(answers.split("HTTP/1.1 401", -1)).hasSize(4);
        assertThat(counted.made() - before).isEqualTo(3);
    }

    private static String get(String address, String headers) {
        return "GET " + address + " HTTP/1.1\r\nHost: x\r\n" + headers + "Connection: close\r\n\r\n";
    }

    @Test
    void nesting_is_limited() throws IOException {
        for (var body : new String[] {"{\"inner\":" + "[".repeat(5_000), "[".repeat(60_000)}) {
            var answer = send("POST /api/probe HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/malformed-request");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: y", "Content-Type: text/csv", "Idempotency-Key: b", "Authorization: Basic b"})
    void a_header_that_may_be_there_once_is_there_twice(String second) throws IOException {
        var answer =
                send("POST /api/probe HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: a\r\n"
                        + "Authorization: Basic a\r\n" + second + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("\"rule\":\"once\"", "\"pointer\":\"" + second.substring(0, second.indexOf(':')) + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: */*;q=x",
                "Accept-Encoding: ;q=",
                "Accept-Language: es;q=9",
                "Accept: text/csv; Q=1.5, */*"
            })
    void a_weight_that_is_none(String header) throws IOException {
        var answer = send(get("/api/probe?limit=1", header + "\r\n"));
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("\"rule\":\"weight\"", "\"pointer\":\"" + header.substring(0, header.indexOf(':')) + '"');
        assertThat(send(get("/api/probe?limit=1", "Accept: application/json;q=0.5, */*;q=0.1\r\n")))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json; charset=utf-16",
                "Content-Type: application/json;charset=\"latin1\"",
                "Content-Type: application/json\r\nContent-Encoding: gzip"
            })
    void what_would_be_read_otherwise_than_it_is_written(String headers) throws IOException {
        var answer = send("POST /api/probe HTTP/1.1\r\nHost: x\r\n" + headers
                + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        assertThat(answer).startsWith("HTTP/1.1 415").contains("/problems/");
    }

    /** To the end of the connection. */
    private String all(String requests) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(requests.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new StringBuilder();
            var bytes = new byte[4096];
            while (answer.indexOf("}") < 0) {
                var n = socket.getInputStream().read(bytes);
                answer.append(n < 0 ? "} cut" : new String(bytes, 0, n, StandardCharsets.UTF_8));
            }
            return answer.toString();
        }
    }
}
