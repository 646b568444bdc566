package clemency.review.grant.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which grant a record is about: date, type, recipient, district and sentencing date, whatever their spaces, case and
 * punctuation. A namesake differs in one of the others.
 *
 * <p>A key of the database alone. It is made from a name, so it is never the id of a grant, which goes onto topics.
 */
public record Identity(String key) {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    public static Identity of(Reading reading) {
        var record = reading.record();
        var parts = Stream.of(
                record.grantedOn().toString(), record.clemencyType().name(), bare(record.recipient()), court(reading));
        return new Identity(digest(parts.collect(Collectors.joining("\n"))));
    }

    /** By what it means where that is understood: {@code Northern District of Iowa} is {@code Northern Iowa}. */
    private static String court(Reading reading) {
        var court = reading.court();
        return court.understood()
                ? court.districts() + " " + court.sentencedOn()
                : bare(reading.record().districtAndSentencingDate());
    }

    static String bare(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return MARKS.matcher(letters).replaceAll("");
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
