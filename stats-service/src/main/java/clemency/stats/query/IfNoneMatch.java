package clemency.stats.query;

import java.util.List;
import java.util.regex.Pattern;

/** The header of that name: any of several tags, or all there are. Compared weakly: what stands between makes tags weak (RFC 9110, 13.1.2). */
final class IfNoneMatch {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    private IfNoneMatch() {}

    /**
     * @param sent the values of the header, none where it is not there
     * @param tag what stands between the quotes of ours
     */
    static boolean names(List<String> sent, String tag) {
        return sent.stream()
                .flatMap(value -> TAG.matcher(value).results())
                .anyMatch(found -> found.group(1).equals(tag));
    }

    /** Whatever there is, if there is anything. */
    static boolean isAny(List<String> sent) {
        return sent.stream().anyMatch(value -> value.strip().equals("*"));
    }
}
