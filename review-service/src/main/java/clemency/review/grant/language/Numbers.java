package clemency.review.grant.language;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Whole numbers in digits or words: {@code 240}, {@code twenty-five}, {@code one hundred and twenty}, {@code ten (10)}. */
final class Numbers {

    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** A pattern without groups: one word of a number. */
    static final String WORD =
            "(?:" + String.join("|", UNITS.reversed()) + "|" + String.join("|", TENS.subList(2, 10)) + "|hundred)";

    /** A pattern without groups. */
    static final String FORM = "(?:\\d{1,5}|" + WORD + "(?:(?: and |[ -])" + WORD + "){0,5})(?: ?\\(\\d{1,5}\\))?+";

    private static final Pattern IN_BRACKETS = Pattern.compile("^(.+?) ?\\((\\d+)\\)$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile(" and |[ -]");

    private Numbers() {}

    /** The value of a text of {@link #FORM}; none where words do not make a number, or do not agree with the digits. */
    static OptionalInt read(String text) {
        var both = IN_BRACKETS.matcher(text);
        if (both.matches()) {
            var digits = OptionalInt.of(Integer.parseInt(both.group(2)));
            return simple(both.group(1)).equals(digits) ? digits : OptionalInt.empty();
        }
        return simple(text);
    }

    private static OptionalInt simple(String text) {
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        int sum = 0;
        // What may still be added: after "hundred" less than 100, after "twenty" less than 10, after "five" nothing.
        int room = 1_000;
        for (var word : Words.between(BETWEEN_WORDS, text)) {
            if (word.equals("hundred") && sum >= 1 && sum <= 9) {
                sum *= 100;
                room = 100;
                continue;
            }
            int value = value(word);
            if (value < 1 || value >= room) {
                return OptionalInt.empty();
            }
            sum += value;
            room = value >= 20 ? 10 : 0;
        }
        return OptionalInt.of(sum);
    }

    private static int value(String word) {
        int tens = TENS.indexOf(word);
        return tens > 0 ? tens * 10 : UNITS.indexOf(word);
    }
}
