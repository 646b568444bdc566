package clemency.review.grant.language;

import clemency.review.grant.language.Imprisonment.Imposed;
import clemency.review.grant.language.Imprisonment.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one segment of a sentence, with its remarks in brackets, into parts. */
final class PartReader {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)");
    private static final Pattern NUMERIC_REMARK =
            Pattern.compile("\\$?[\\d,.]+|(?:" + Numbers.FORM + " )?counts?|(?:on |as to )?counts? [\\d, and-]+");
    private static final Pattern AS_AMENDED =
            Pattern.compile("(?:as )?(?:amended|modified|corrected|reduced|on remand)(?: (?:on |by order of )?(?:"
                    + PublishedDate.FORM + "(?:,? and )?){0,3})?");
    private static final Pattern DATED = Pattern.compile("(?:on |dated )?(" + PublishedDate.FORM + ")");
    private static final Pattern NUMBER_OF_UNITS =
            Pattern.compile("\\b(" + Numbers.FORM + ")(?=[ -]?(?:year|month|week|day))");
    private static final Pattern AND = Pattern.compile(",? (?:and|with) |,? (?=followed by )");

    private static final int MOST_JOINED = 8;

    /** Nothing that we understand is longer. */
    private static final int LONGEST = 600;

    private PartReader() {}

    static List<Part> read(String segment) {
        if (segment.length() > LONGEST) {
            return List.of(Unread.of(segment));
        }
        var parts = new ArrayList<Part>();
        var text = withoutNumbersInBrackets(segment);
        parts.addAll(bare(BRACKETS.matcher(text).replaceAll("").strip()));
        for (var remark = BRACKETS.matcher(text); remark.find(); ) {
            parts.addAll(remark(remark.group(1).strip()));
        }
        return parts;
    }

    /** Leaves {@code ten (10) years} to the numbers. */
    private static String withoutNumbersInBrackets(String segment) {
        return NUMBER_OF_UNITS
                .matcher(segment)
                .replaceAll(found -> Numbers.read(found.group(1)).stream()
                        .mapToObj(Integer::toString)
                        .findFirst()
                        .orElse(found.group(1).replace('(', '[').replace(')', ']')));
    }

    private static List<Part> remark(String text) {
        var dated = DATED.matcher(text);
        if (dated.matches()) {
            return PublishedDate.read(dated.group(1))
                    .<List<Part>>map(day -> List.of(new Part.AmendedOn(day)))
                    .orElseGet(() -> List.of(Unread.of(text)));
        }
        boolean harmless = NUMERIC_REMARK.matcher(text).matches()
                || AS_AMENDED.matcher(text).matches();
        return harmless ? List.of() : bare(text);
    }

    /** @param text without brackets */
    static List<Part> bare(String text) {
        return simple(text).map(List::of).or(() -> AmendmentReader.read(text)).orElseGet(() -> halves(text));
    }

    private static Optional<Part> simple(String text) {
        var service = Service.of(text);
        if (service.relation() != Relation.NOT_STATED && service.rest().isEmpty()) {
            return Optional.of(new Part.Bare(new Part.Served(service.relation()), text));
        }
        return ImprisonmentReader.read(service.rest())
                .map(what -> prison(new Imposed(what, service.relation()), text))
                .or(() -> OtherPunishment.read(service.rest()));
    }

    private static Part prison(Imposed imposed, String text) {
        var prison = new Part.Prison(imposed);
        return ImprisonmentReader.isNamed(text) ? prison : new Part.Bare(prison, text);
    }

    /** The parts that "and" joins: what stands before it must be understood by itself. */
    private static List<Part> halves(String text) {
        var and = AND.matcher(text);
        for (int tried = 0; tried < MOST_JOINED && and.find(); tried++) {
            var first = simple(text.substring(0, and.start()));
            if (first.isPresent() && and.end() < text.length()) {
                return Stream.concat(first.stream(), bare(text.substring(and.end())).stream())
                        .toList();
            }
        }
        return List.of(Unread.of(text));
    }
}
