package clemency.review.docket;

import clemency.http.Problems;
import clemency.http.Violation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a caller believes a thing to be ({@code If-Match}, RFC 9110, section 13.1.1): the entity tag of a thing is its revision.
 *
 * @param stated whether anything is asked for at all
 * @param revisions one of which it has to be
 */
public record Precondition(boolean stated, Set<Long> revisions) {

    static final Precondition NONE = new Precondition(false, Set.of());

    private static final Pattern LIST = Pattern.compile("\\s*(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*\\s*");
    // A weak tag never matches, nor does one that we have not given.
    private static final Pattern OURS = Pattern.compile("(?<!W/)\"(\\d{1,18})\"");

    /** @param headers one for each line of that name */
    public static Precondition of(List<String> headers) {
        var text = headers == null ? "" : String.join(",", headers).strip();
        if (text.isEmpty() || text.equals("*")) {
            return NONE;
        }
        if (!LIST.matcher(text).matches()) {
            throw Problems.malformed(
                    null, List.of(new Violation("If-Match", "format", "Wanted entity tags such as \"7\".")));
        }
        return new Precondition(
                true,
                OURS.matcher(text)
                        .results()
                        .map(found -> Long.valueOf(found.group(1)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean holds(long revision) {
        return !stated || revisions.contains(revision);
    }

    /** What the caller has not seen begins after this one. */
    long lastSeen() {
        return revisions.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
