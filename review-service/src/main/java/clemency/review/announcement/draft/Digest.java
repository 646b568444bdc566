package clemency.review.announcement.draft;

import clemency.events.GrantTerms;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says in one number what was seen: the draft at its revision, its day and administration, each petition with its terms, and
 * each case at its revision. Whatever happens to one of them makes another number. Reasons are pinned by the revision: they may name
 * people, and are not hashed.
 */
final class Digest {

    private Digest() {}

    static String of(Examination examination) {
        var draft = examination.draft();
        var text = new StringBuilder("announcement 1\n")
                .append(draft.id())
                .append('\n')
                .append(draft.revision())
                .append('\n')
                .append(draft.outcome())
                .append('\n')
                .append(examination.on())
                .append('\n')
                .append(examination.acting())
                .append('\n');
        examination.lines().forEach(line -> line(text, line));
        return sha256(text.toString());
    }

    private static void line(StringBuilder text, Examined examined) {
        text.append(examined.line().petition())
                .append(' ')
                .append(examined.file().revision())
                .append(' ')
                .append(terms(examined.line().terms()))
                .append('\n');
    }

    private static String terms(GrantTerms terms) {
        return terms == null
                ? "-"
                : "%s %s %s %s %s"
                        .formatted(
                                terms.prisonTerm(),
                                terms.conditional(),
                                names(terms.conditions()),
                                names(terms.remitted()),
                                terms.supervisedRelease());
    }

    /** Of a set, in one order. */
    private static String names(Set<? extends Enum<?>> set) {
        return set.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
