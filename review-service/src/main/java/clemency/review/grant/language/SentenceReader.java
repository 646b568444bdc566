package clemency.review.grant.language;

import java.util.ArrayList;
import java.util.List;

/** Reads the column {@code sentence}. */
public final class SentenceReader {

    private SentenceReader() {}

    public static PublishedSentence read(String published) {
        var text = Words.plain(published);
        if (text.length() > Words.LONGEST) {
            return PublishedSentence.notUnderstood(text);
        }
        var counts = new ArrayList<Count>();
        var notUnderstood = new ArrayList<String>();
        for (var count : Counts.of(text)) {
            var parts = parts(count);
            counts.add(Count.of(parts));
            parts.forEach(part -> {
                if (part instanceof Part.NotUnderstood(var words, var _)) {
                    notUnderstood.add(words);
                }
            });
        }
        return new PublishedSentence(!text.isEmpty(), counts, notUnderstood);
    }

    private static List<Part.Plain> parts(String count) {
        return Context.resolve(Segments.of(count).stream()
                .flatMap(segment -> PartReader.read(segment).stream())
                .toList());
    }
}
