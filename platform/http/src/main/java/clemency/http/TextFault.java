package clemency.http;

import java.util.Optional;

/** What can be wrong with a text that people wrote. */
enum TextFault {
    BLANK("required", "must not be blank"),
    TOO_LONG("max-length", "must not be longer than {max} characters"),
    CONTROL("control-character", "must not contain control characters"),
    OVERRIDE("bidirectional-override", "must not contain marks that change the direction of writing"),
    INVISIBLE("invisible-character", "must not contain invisible characters"),
    PRIVATE("private-use", "must not contain characters that have no meaning but by agreement"),
    NO_CHARACTER("unicode", "must be well-formed Unicode");

    final String rule;
    final String message;

    TextFault(String rule, String message) {
        this.rule = rule;
        this.message = message;
    }

    static Optional<TextFault> in(String text, int max, boolean lines) {
        var stripped = text.strip();
        if (stripped.codePoints().allMatch(TextFault::showsNothing)) {
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
            case Character.SURROGATE -> NO_CHARACTER;
            case Character.PRIVATE_USE -> PRIVATE;
            // A later Unicode may know the others: a name may be written in them.
            case Character.UNASSIGNED -> isNoCharacter(character) ? NO_CHARACTER : null;
            case Character.FORMAT -> isOverride(character) ? OVERRIDE : isPartOfWords(character) ? null : INVISIBLE;
            case Character.OTHER_LETTER -> isFillerOfOldStandards(character) ? INVISIBLE : null;
            default -> null;
        };
    }

    private static boolean showsNothing(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || isFiller(character);
    }

    /**
     * What no type tells: of the characters that Unicode calls ignorable (Default_Ignorable_Code_Point) those that are letters
     * or marks, and the cell of Braille without dots.
     */
    private static boolean isFiller(int character) {
        return isFillerOfOldStandards(character)
                || character == 0x034F
                || character == 0x115F
                || character == 0x1160
                || character == 0x17B4
                || character == 0x17B5
                || character >= 0x180B && character <= 0x180F
                || character == 0x2800
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }

    // Of Hangul; today's writing has no use for them. The two of the old letters (U+115F, U+1160) stand in words.
    private static boolean isFillerOfOldStandards(int character) {
        return character == 0x3164 || character == 0xFFA0;
    }

    /** The last two of each plane, and a block of the first, will never be characters. */
    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
    }

    // Joiners of Persian and of the scripts of India, plain marks of Arabic and Hebrew, and the soft hyphen, which
    // comes with text from a word processor. Two names that look alike must not differ in anything else.
    private static boolean isPartOfWords(int character) {
        return character >= 0x200C && character <= 0x200F || character == 0x00AD;
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    // Embeddings, overrides and isolates.
    private static boolean isOverride(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
