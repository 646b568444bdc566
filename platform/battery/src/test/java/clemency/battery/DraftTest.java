package clemency.battery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftTest {

    private JsonBody body;

    @BeforeEach
    void a_body() throws JsonProcessingException {
        body = new JsonBody(new ObjectMapper().readTree("{\"a\":{\"b\":[1,2]},\"c\":3}"));
    }

    @Test
    void any_place_holds_anything() {
        body.put("/a/b/0", "NaN");
        body.put("/a/new", "[");
        body.remove("/c");
        assertThat(body.text()).isEqualTo("{\"a\":{\"b\":[NaN,2],\"new\":[}}");
    }

    @Test
    void a_name_twice() {
        body.twice("/c");
        assertThat(body.text()).isEqualTo("{\"a\":{\"b\":[1,2]},\"c\":3,\"c\":3}");
    }

    @Test
    void what_was_changed_before_is_changed_again() {
        body.put("/a/b/0", "x");
        body.twice("/a");
        body.put("", "[1]");
        assertThat(body.text()).isEqualTo("[1]");
        body.put("/a/b/0", "gone");
        body.remove("/a");
        assertThat(body.text()).isEqualTo("[1]");
    }

    @Test
    void a_request_is_written_as_it_stands_here() {
        var draft = new Draft("POST", "/things/{id}?a=1");
        draft.inPath("id", "%zz");
        draft.addQuery("b", "x");
        draft.header("Accept", "?");
        draft.json(body);
        assertThat(new String(draft.written(), UTF_8))
                .isEqualTo("POST /things/%zz?a=1&b=x HTTP/1.1\r\nHost: localhost\r\nAccept: ?\r\nContent-Length: 23\r\n"
                        + "Connection: close\r\n\r\n{\"a\":{\"b\":[1,2]},\"c\":3}");
    }

    @Test
    void bytes_that_are_no_characters() {
        assertThat(Bytes.of("a\uEFFFb\uEFC0")).isEqualTo(new byte[] {'a', (byte) 0xFF, 'b', (byte) 0xC0});
    }
}
