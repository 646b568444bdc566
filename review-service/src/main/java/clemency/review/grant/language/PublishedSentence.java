package clemency.review.grant.language;

import clemency.events.Sentence;
import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

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
     * <p>An amendment after the last of several numbered counts may mean that count or the whole. Where the two
     * readings differ the answer is only what they have in common.
     */
    public Sentence inForce(LocalDate grantedOn) {
        var read = lastInForce(grantedOn);
        boolean onlyUnread = read.kind() == SentenceKind.NO_IMPRISONMENT && !understood();
        return !stated || onlyUnread ? Sentence.UNKNOWN : read;
    }

    private Sentence lastInForce(LocalDate grantedOn) {
        var each = Aggregate.of(counts.stream()
                .flatMap(count -> count.inForce(grantedOn).stream())
                .toList());
        var last = counts.getLast();
        return counts.size() > 1 && last.amendedBy(grantedOn)
                ? common(each, Aggregate.of(last.inForce(grantedOn)))
                : each;
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
