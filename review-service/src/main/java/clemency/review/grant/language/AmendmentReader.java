package clemency.review.grant.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code amended to 293 months' imprisonment (March 4, 2015)} and what means the same. */
final class AmendmentReader {

    private static final Pattern AMENDED =
            Pattern.compile("(?<what>(?:(?:as|and|was|were|later|subsequently|then|thereafter|further|again"
                    + "|which|prison|total|the|his|her|sentences?|terms?|imprisonment|of|has|have|been) ){0,8})"
                    + "(?:amended|reduced|modified|re-?sentenced|lowered|decreased|increased|changed|commuted)"
                    + "(?:,? (?:on |in )?(?<first>" + PublishedDate.FORM + "),?)? to (?<to>.+?)"
                    + "(?:,? (?:on |in |by order of )?(?<last>" + PublishedDate.FORM + "))?");

    private AmendmentReader() {}

    /** None where the text is no amendment that we understand. */
    static Optional<List<Part>> read(String text) {
        var amended = AMENDED.matcher(text);
        if (!amended.matches()) {
            return Optional.empty();
        }
        var parts = PartReader.bare(amended.group("to"));
        var plain = Context.resolve(parts);
        var to = plain.stream()
                .filter(Part.Prison.class::isInstance)
                .map(part -> ((Part.Prison) part).imposed())
                .toList();
        if (to.isEmpty()) {
            return Optional.empty();
        }
        var amendment = new Part.Amended(day(amended), to);
        boolean named = ImprisonmentReader.isNamed(amended.group("what"))
                || parts.stream().anyMatch(Part.Prison.class::isInstance);
        return Optional.of(and(named ? amendment : new Part.Bare(amendment, text), plain));
    }

    private static List<Part> and(Part amendment, List<Part.Plain> parts) {
        return Stream.concat(Stream.of(amendment), parts.stream().filter(part -> !(part instanceof Part.Prison)))
                .toList();
    }

    private static LocalDate day(Matcher amended) {
        var day = amended.group("last") == null ? amended.group("first") : amended.group("last");
        return day == null ? null : PublishedDate.read(day).orElse(null);
    }
}
