package clemency.battery;

import java.util.List;
import java.util.stream.Stream;

/** What nobody means, as it stands in JSON. */
final class OddValues {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "0.5",
            "99999999999",
            "-99999999999999999999999",
            "1e400",
            "9".repeat(60),
            "[]",
            "[null]",
            "[[[[1]]]]",
            "{}",
            "{\"unknown\":1}",
            "[".repeat(40) + "]".repeat(40),
            "{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000));

    private static final List<String> NO_JSON = List.of("", "NaN", "'text'", "01", "\"\t\"", "\"\\x\"", "\u0000", "}");

    /** Texts, without their quotation marks. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\\u00A0",
            "\\u0000",
            "a\\u0007b",
            "a\\nb",
            "a\\u202Eb",
            "\\u2066a",
            "a\\u200Bb",
            "\\uFEFF",
            // Half a character, as an escape and as bytes; an overlong form of a slash; a byte that never occurs.
            "\\uD800",
            "a\uEFED\uEFA0\uEF80b",
            "\uEFC0\uEFAF",
            "\uEFFF",
            "\u0661\u0662\u0663",
            "\u041C\u0430\u0434\u0435 \u0430\u043F",
            "\u05D0\u05D1 \u0639\u0631",
            "e" + "\u0301".repeat(500),
            "\uD83D\uDC68\u200D\uD83D\uDC69",
            "2999-12-31",
            "0001-01-01",
            "-0001-01-01",
            "2001-02-30",
            "yesterday",
            "1e9",
            "' or 1=1 --",
            "%s%n${jndi:ldap://x}",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "NO_SUCH_THING",
            "x".repeat(300),
            "x".repeat(30_000));

    private OddValues() {}

    static Stream<String> all() {
        return Stream.of(VALUES.stream(), NO_JSON.stream(), TEXTS.stream().map(text -> "\"" + text + "\""))
                .flatMap(values -> values);
    }

    /** As they stand outside of JSON. */
    static Stream<String> texts() {
        return TEXTS.stream().filter(text -> !text.startsWith("\\"));
    }

    /** Texts that are as long as they may be, and one character longer; written in one byte a character, and in four. */
    static Stream<String> around(int length) {
        return Stream.of(length, length + 1)
                .flatMap(characters -> Stream.of("x".repeat(characters), "\uD83D\uDE00".repeat(characters)))
                .map(text -> "\"" + text + "\"");
    }
}
