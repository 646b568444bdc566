package clemency.review.grant.language;

import clemency.events.Sentence;
import clemency.events.SentenceKind;
import clemency.review.grant.language.Imprisonment.Imposed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence as it was read.
 *
 * @param stated whether the record states a sentence at all
 * @param notUnderstood the parts that were not
 */
public record PublishedSentence(boolean stated, List<Count> counts, List<String> notUnderstood) {

    public boolean understood() {
        return notUnderstood.isEmpty();
    }

    /**
     * The sentence last in force before a grant of that day.
     *
     * <p>An amendment behind several terms may mean the last of them, its numbered count, or the whole. Where the
     * readings differ the answer is only what they have in common.
     */
    public Sentence inForce(LocalDate grantedOn) {
        var read = readings(grantedOn).map(Aggregate::of).reduce(PublishedSentence::common);
        boolean onlyUnread = read.filter(sentence -> sentence.kind() != SentenceKind.NO_IMPRISONMENT)
                        .isEmpty()
                && !understood();
        return !stated || onlyUnread ? Sentence.UNKNOWN : read.orElse(Sentence.UNKNOWN);
    }

    /** Each count by its first reading; then every other reading of a single one. */
    private Stream<List<Imposed>> readings(LocalDate grantedOn) {
        var each = counts.stream().map(count -> count.inForce(grantedOn)).toList();
        var others = IntStream.range(0, each.size())
                .boxed()
                .flatMap(at -> each.get(at).stream().skip(1).map(reading -> joined(each, at, reading)));
        return Stream.of(Stream.of(joined(each, -1, List.of())), others, wholeReplaced(grantedOn))
                .flatMap(readings -> readings);
    }

    /** By the amendment of the last count. */
    private Stream<List<Imposed>> wholeReplaced(LocalDate grantedOn) {
        var last = counts.getLast();
        return counts.size() > 1 && last.amendedBy(grantedOn) ? last.inForce(grantedOn).stream() : Stream.empty();
    }

    private static List<Imposed> joined(List<List<List<Imposed>>> each, int at, List<Imposed> instead) {
        return IntStream.range(0, each.size())
                .mapToObj(count -> count == at ? instead : each.get(count).getFirst())
                .flatMap(List::stream)
                .toList();
    }

    private static Sentence common(Sentence one, Sentence other) {
        if (one.kind() != other.kind()) {
            return Sentence.UNKNOWN;
        }
        return Objects.equals(one.months(), other.months()) ? one : new Sentence(one.kind(), null);
    }

    static PublishedSentence notUnderstood(String text) {
        return new PublishedSentence(
                true, List.of(Count.of(List.of(new Part.NotUnderstood(text, true)))), List.of(text));
    }
}
