package clemency.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a splitter makes of a body, as texts that a test can compare. */
final class Cut {

    private Cut() {}

    static List<String> whole(Splitter splitter, byte[] body) {
        return chunks(splitter, body, List.of(body.length));
    }

    static List<String> whole(Splitter splitter, String body) {
        return whole(splitter, body.getBytes(UTF_8));
    }

    /** Gives the body in chunks of these lengths, over and over. */
    static List<String> chunks(Splitter splitter, byte[] body, List<Integer> lengths) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var i = 0; from < body.length; i++) {
            var to = Math.min(body.length, from + Math.max(1, lengths.get(i % lengths.size())));
            splitter.feed(Arrays.copyOfRange(body, from, to), pieces::add);
            from = to;
        }
        splitter.end(pieces::add);
        return pieces.stream().map(Cut::text).toList();
    }

    private static String text(Piece piece) {
        return switch (piece) {
            case Piece.Whole whole -> whole.number() + ":" + new String(whole.bytes(), UTF_8);
            case Piece.Broken broken -> broken.number() + "!" + broken.reason().rule();
        };
    }
}
