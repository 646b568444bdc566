package clemency.battery;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Headers and methods that nobody sends who means well. */
final class HeaderChanges {

    private static final Map<String, List<String>> HEADERS = Map.ofEntries(
            Map.entry(
                    "Accept",
                    List.of("", "???", "*/", "text", ";,", "image/png", "a/b;q=2", "*/*;q=x", "x".repeat(500))),
            Map.entry(
                    "Content-Type",
                    List.of(
                            "",
                            "???",
                            "text",
                            "text/plain",
                            "application/json; charset=utf-16",
                            "application/json; charset=none",
                            "application/json, text/csv",
                            "multipart/form-data",
                            "application/x-www-form-urlencoded",
                            "application/problem+json",
                            "application/json; q=\"")),
            Map.entry("Content-Encoding", List.of("gzip", "none", "br")),
            Map.entry(
                    "Authorization",
                    List.of(
                            "",
                            "Basic",
                            "Basic !!!!",
                            "Basic Og==",
                            "Basic gICA",
                            "Bearer a.b.c",
                            "Digest x",
                            "a".repeat(4_000))),
            Map.entry(
                    "If-Match",
                    List.of("", "*", "x", "\"x\"", "W/\"1\"", "\"-1\"", "\"" + "9".repeat(40) + "\"", "\"a\", \"b\"")),
            Map.entry("If-None-Match", List.of("", "*", "x", "W/\"", "\"a\",,")),
            Map.entry("If-Modified-Since", List.of("yesterday", "")),
            Map.entry("Last-Event-ID", List.of("", "x", "-1", "1-99999999999999999999", "a-b-c", "\u00ff")),
            Map.entry("Range", List.of("bytes=5-1", "lines=1", "bytes=-99999999999999999999")),
            Map.entry("Host", List.of("", "a b", "ZAP%n%s%n%s", "localhost:99999999", "[::1", "\u00e9")),
            Map.entry("Forwarded", List.of("for=;host=;;", "host=a b")),
            Map.entry("X-Forwarded-For", List.of("x", ",", "9".repeat(300))),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE")),
            Map.entry("Origin", List.of("null", "http://elsewhere.example", "x")),
            Map.entry("Cookie", List.of("a", "=;=;", "a=" + "b".repeat(3_000))),
            Map.entry("Accept-Language", List.of("", "xx-??", "es;q=9", "-")),
            Map.entry("Accept-Encoding", List.of("none", ";q=")),
            Map.entry("Accept-Charset", List.of("none")),
            Map.entry("Expect", List.of("100-continue")),
            Map.entry("traceparent", List.of("", "00-0-0-0", "ff-" + "0".repeat(32) + "-" + "0".repeat(16) + "-01")),
            Map.entry("tracestate", List.of("=", "a=" + "b".repeat(600))),
            Map.entry("X-Unknown", List.of("", "%s%n", "\u00ff\u00fe", "x".repeat(9_000))));

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "BREW", "get");

    private HeaderChanges() {}

    static Stream<Change> all() {
        return Stream.of(odd(), methods(), twice(), broken()).flatMap(changes -> changes);
    }

    static Change header(String name, String value) {
        return Change.of("header " + name + ": " + FieldChanges.cut(value), draft -> draft.header(name, value));
    }

    private static Stream<Change> odd() {
        return HEADERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(header -> header.getValue().stream().map(value -> header(header.getKey(), value)));
    }

    private static Stream<Change> methods() {
        return METHODS.stream().map(method -> Change.of("the method is " + method, draft -> draft.method(method)));
    }

    private static Stream<Change> twice() {
        return Stream.of("Accept", "Content-Type", "Authorization", "Idempotency-Key", "If-Match")
                .map(name -> Change.of("header " + name + " is there twice", draft -> {
                    draft.header(name, "text/plain");
                    draft.addHeader(name, "application/json");
                }));
    }

    private static Stream<Change> broken() {
        return Stream.of(
                brokenHeader("Content-Length", "-1"),
                brokenHeader("Content-Length", "x"),
                brokenHeader("Content-Length", "1, 2"),
                brokenHeader("Transfer-Encoding", "gzip"),
                brokenHeader("Transfer-Encoding", "chunked, chunked"),
                brokenHeader("Expect", "everything"),
                brokenHeader("Upgrade", "websocket"),
                brokenHeader("Bad Name", "x"),
                brokenHeader("X-Broken", "a\r\n b"),
                brokenHeader("X-Zero", "a\u0000b"));
    }

    private static Change brokenHeader(String name, String value) {
        return Change.broken("header " + name + ": " + value, draft -> draft.header(name, value));
    }
}
