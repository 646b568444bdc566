package clemency.review.grant.language;

import clemency.review.grant.language.Imprisonment.Imposed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code amended to 293 months' imprisonment (March 4, 2015)} and what means the same. */
final class AmendmentReader {

    private static final Pattern AMENDED =
            Pattern.compile("(?:(?:as|and|was|were|later|subsequently|then|thereafter|further|again"
                    + "|which|prison|total|the|his|her|sentences?|terms?|imprisonment|of|has|have|been) ){0,8}"
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
        var to = parts.stream()
                .filter(Part.Prison.class::isInstance)
                .map(part -> ((Part.Prison) part).imposed())
                .toList();
        return to.isEmpty() ? Optional.empty() : Optional.of(parts(day(amended), to, parts));
    }

    private static List<Part> parts(LocalDate on, List<Imposed> to, List<Part> parts) {
        var all = new ArrayList<Part>();
        all.add(new Part.Amended(on, to));
        all.addAll(parts.stream().filter(part -> !(part instanceof Part.Prison)).toList());
        return all;
    }

    private static LocalDate day(Matcher amended) {
        var day = amended.group("last") == null ? amended.group("first") : amended.group("last");
        return day == null ? null : PublishedDate.read(day).orElse(null);
    }
}
