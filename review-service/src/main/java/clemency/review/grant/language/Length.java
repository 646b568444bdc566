package clemency.review.grant.language;

import java.util.Optional;
import java.util.regex.Pattern;

/** A length of time as a sentence states it; a month has no fixed number of days, so the two are kept apart. */
public record Length(int months, int days) {

    static final Length NONE = new Length(0, 0);

    private static final String UNIT = "(?:" + Numbers.FORM + "|an?)[ -]?(?:years?|months?|weeks?|days?)(?:'s?)?";

    /** A pattern without groups: {@code 240 months'}, {@code ten years and six months'}, {@code a year and a day}. */
    static final String FORM = UNIT + "(?:(?:,? and |, | )" + UNIT + "){0,2}";

    private static final Pattern ONE_UNIT =
            Pattern.compile("(" + Numbers.FORM + "|an?)[ -]?(year|month|week|day)s?(?:'s?)?");

    static Optional<Length> read(String text) {
        var sum = NONE;
        for (var unit = ONE_UNIT.matcher(text); unit.find(); ) {
            var number = unit.group(1).startsWith("a") ? java.util.OptionalInt.of(1) : Numbers.read(unit.group(1));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(of(number.getAsInt(), unit.group(2)));
        }
        return sum.equals(NONE) ? Optional.empty() : Optional.of(sum);
    }

    private static Length of(int number, String unit) {
        return switch (unit) {
            case "year" -> new Length(12 * number, 0);
            case "month" -> new Length(number, 0);
            case "week" -> new Length(0, 7 * number);
            default -> new Length(0, number);
        };
    }

    Length plus(Length other) {
        return new Length(months + other.months, days + other.days);
    }

    /** The number of months, or null where it is none or not a whole number. */
    Integer wholeMonths() {
        return months > 0 && days == 0 ? months : null;
    }
}
