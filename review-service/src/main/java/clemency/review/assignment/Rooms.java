package clemency.review.assignment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Everyone's room at a moment, in short: whoever knows the desks can show that they were these.
 *
 * @param digest SHA-256 in hexadecimal over a line {@code id:room} for each attorney who is there, in the order of the ids
 * @param attorneys who are there
 * @param withRoom of those
 * @param room of all of them together, in cases
 */
public record Rooms(String digest, int attorneys, int withRoom, int room) {

    static Rooms of(Collection<Workload> desks) {
        var lines = desks.stream()
                .sorted(Comparator.comparing(desk -> desk.attorney().toString()))
                .map(desk -> desk.attorney() + ":" + desk.room() + "\n")
                .collect(Collectors.joining());
        return new Rooms(
                digest(lines),
                desks.size(),
                (int) desks.stream().filter(desk -> desk.room() > 0).count(),
                desks.stream().mapToInt(Workload::room).sum());
    }

    private static String digest(String lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
