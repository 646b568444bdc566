package clemency.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Requests that no client library would send. */
@QuarkusTest
@QuarkusTestResource(LocalUsers.class)
class RawRequestsQuarkusTest {

    @TestHTTPResource("/")
    URI address;

    @Test
    void a_body_that_hides_its_length_is_refused_when_it_has_become_too_long() throws IOException {
        var chunk = "1000\r\n" + "x".repeat(4096) + "\r\n";
        var answer = send("POST /api/probe HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + "1\r\n\"\r\n" + chunk.repeat(40) + "0\r\n\r\n");
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
    void nesting_is_limited() throws IOException {
        for (var body : new String[] {"{\"inner\":" + "[".repeat(5_000), "[".repeat(60_000)}) {
            var answer = send("POST /api/probe HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/malformed-request");
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
