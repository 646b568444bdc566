package clemency.review.grant.language;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The short form of a judicial district: {@code Western District of Virginia} is {@code Western Virginia}. */
final class District {

    /** States with a district of their own or several, the federal district, and the territories with a court. */
    private static final Set<String> PLACES = Set.of(
            "alabama",
            "alaska",
            "arizona",
            "arkansas",
            "california",
            "colorado",
            "connecticut",
            "delaware",
            "district of columbia",
            "florida",
            "georgia",
            "guam",
            "hawaii",
            "idaho",
            "illinois",
            "indiana",
            "iowa",
            "kansas",
            "kentucky",
            "louisiana",
            "maine",
            "maryland",
            "massachusetts",
            "michigan",
            "minnesota",
            "mississippi",
            "missouri",
            "montana",
            "nebraska",
            "nevada",
            "new hampshire",
            "new jersey",
            "new mexico",
            "new york",
            "north carolina",
            "north dakota",
            "northern mariana islands",
            "ohio",
            "oklahoma",
            "oregon",
            "pennsylvania",
            "puerto rico",
            "rhode island",
            "south carolina",
            "south dakota",
            "tennessee",
            "texas",
            "utah",
            "vermont",
            "virgin islands",
            "virginia",
            "washington",
            "west virginia",
            "wisconsin",
            "wyoming");

    private static final Pattern NAME = Pattern.compile(
            "(?:(?:u\\.?s\\.?|united states) district court for )?(?:the )?"
                    + "(?:(?<part>northern|southern|eastern|western|middle|central) )?(?:judicial )?(?:district of )?(?:the )?(?<place>[a-z ]+)");
    private static final Pattern SUPERIOR_COURT = Pattern.compile(
            "(?:superior court (?:of|for) (?:the )?)?(?:d\\. ?c\\.|district of columbia)(?: superior court)?");
    private static final Pattern COURT_MARTIAL = Pattern.compile("(?:.{0,40}\\b)?court[ -]martial.{0,60}");

    private static final Pattern BETWEEN_WORDS = Pattern.compile(" ");

    private District() {}

    /** @param text plain words */
    static Optional<String> read(String text) {
        if (COURT_MARTIAL.matcher(text).matches()) {
            return Optional.of("Court-martial");
        }
        if (PLACES.contains(text)) {
            return Optional.of(capitals(text));
        }
        if (SUPERIOR_COURT.matcher(text).matches()) {
            return Optional.of("District of Columbia Superior Court");
        }
        var name = NAME.matcher(text);
        if (!name.matches() || !PLACES.contains(name.group("place"))) {
            return Optional.empty();
        }
        var part = name.group("part") == null ? "" : name.group("part") + " ";
        return Optional.of(capitals(part + name.group("place")));
    }

    private static String capitals(String words) {
        return Words.between(BETWEEN_WORDS, words).stream()
                .map(word -> word.equals("of")
                        ? word
                        : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
