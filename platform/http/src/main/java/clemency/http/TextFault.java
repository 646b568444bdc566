package clemency.http;

import java.util.Optional;

/** What can be wrong with a text that people wrote. */
enum TextFault {
    BLANK("required", "must not be blank"),
    TOO_LONG("max-length", "must not be longer than {max} characters"),
    CONTROL("control-character", "must not contain control characters"),
    OVERRIDE("bidirectional-override", "must not contain marks that change the direction of writing"),
    HALF("unicode", "must be well-formed Unicode");

    final String rule;
    final String message;

    TextFault(String rule, String message) {
        this.rule = rule;
        this.message = message;
    }

    static Optional<TextFault> in(String text, int max, boolean lines) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            return Optional.of(BLANK);
        }
        // Length first in characters: the code points of a huge text need not be counted.
        if (stripped.length() > 2L * max || stripped.codePointCount(0, stripped.length()) > max) {
            return Optional.of(TOO_LONG);
        }
        // A loop: a bulk file asks this some 50,000 times a second.
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            var fault = of(character, lines);
            if (fault != null) {
                return Optional.of(fault);
            }
            at += Character.charCount(character);
        }
        return Optional.empty();
    }

    /** Null where nothing is wrong. */
    private static TextFault of(int character, boolean lines) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> lines && isLayout(character) ? null : CONTROL;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> CONTROL;
            case Character.SURROGATE -> HALF;
            default -> isOverride(character) ? OVERRIDE : null;
        };
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    // Embeddings, overrides and isolates. The plain marks U+200E and U+200F are part of ordinary Arabic and Hebrew.
    private static boolean isOverride(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
