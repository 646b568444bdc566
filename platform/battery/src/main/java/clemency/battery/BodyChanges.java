package clemency.battery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;

/** Bodies that are nothing of what is asked for. */
final class BodyChanges {

    private static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "[]",
            "\"text\"",
            "1",
            "{",
            "{}",
            "{\"a\":1,\"a\":2}",
            "{}{}",
            "\u0000",
            "\uFEFF{}",
            "{\"" + "n".repeat(500) + "\":1}",
            "[".repeat(60_000),
            "{\"a\":".repeat(5_000),
            "\uEFFF\uEFFE{\uEF00}\uEF00",
            "a,b\n1,2\n",
            "a\n\"" + "x".repeat(50_000),
            "\n\n\n",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "a=1&b=2");

    private BodyChanges() {}

    static Stream<Change> all() {
        return Stream.concat(
                BODIES.stream().map(body -> of(FieldChanges.cut(body), Bytes.of(body))),
                Stream.of(
                        chunked("0\r\n\r\n"),
                        chunked("2\r\n{}\r\n0\r\n\r\n"),
                        announced(),
                        brokenChunks(),
                        cutShort()));
    }

    private static Change of(String what, byte[] body) {
        return Change.of("the body is " + what, draft -> draft.bytes(body));
    }

    private static Change chunked(String body) {
        return Change.of("the body comes in chunks", draft -> {
            draft.bytes(body.getBytes(UTF_8));
            draft.header("Transfer-Encoding", "chunked");
        });
    }

    private static Change announced() {
        return Change.broken("a body without end is announced", draft -> {
            draft.bytes(new byte[0]);
            draft.header("Content-Length", "999999999999");
        });
    }

    private static Change brokenChunks() {
        return Change.broken("the chunks are none", draft -> {
            draft.bytes("zz\r\n{}\r\n".getBytes(UTF_8));
            draft.header("Transfer-Encoding", "chunked");
        });
    }

    private static Change cutShort() {
        return Change.broken("the body is shorter than announced", draft -> {
            draft.bytes("{".getBytes(UTF_8));
            draft.header("Content-Length", "100");
        });
    }
}
