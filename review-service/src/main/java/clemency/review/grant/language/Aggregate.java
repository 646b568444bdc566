package clemency.review.grant.language;

import clemency.events.Sentence;
import clemency.events.SentenceKind;
import clemency.review.grant.language.Imprisonment.Imposed;
import clemency.review.grant.language.Imprisonment.Relation;
import java.util.List;

/** What several terms come to: consecutive ones add up, of concurrent ones the longest counts. */
final class Aggregate {

    private Aggregate() {}

    static Sentence of(List<Imposed> imposed) {
        if (imposed.isEmpty()) {
            return new Sentence(SentenceKind.NO_IMPRISONMENT, null);
        }
        if (has(imposed, Imprisonment.NotUnderstood.class)) {
            return Sentence.UNKNOWN;
        }
        if (has(imposed, Imprisonment.Death.class)) {
            return new Sentence(SentenceKind.DEATH, null);
        }
        return has(imposed, Imprisonment.Life.class) ? life(imposed) : terms(imposed);
    }

    private static boolean has(List<Imposed> imposed, Class<? extends Imprisonment> kind) {
        return imposed.stream().map(Imposed::what).anyMatch(kind::isInstance);
    }

    /** Life, plus the terms that are stated to come on top of it. */
    private static Sentence life(List<Imposed> imposed) {
        var plus = Length.NONE;
        for (int at = 0; at < imposed.size(); at++) {
            switch (imposed.get(at).what()) {
                case Imprisonment.Life(var beside) -> plus = plus.plus(beside);
                case Imprisonment.Term(var length) -> plus = consecutive(imposed, at) ? plus.plus(length) : plus;
                case Imprisonment.Death _, Imprisonment.TimeServed _, Imprisonment.NotUnderstood _ -> {}
            }
        }
        return plus.equals(Length.NONE)
                ? new Sentence(SentenceKind.LIFE, null)
                : new Sentence(SentenceKind.LIFE_PLUS_TERM, plus.wholeMonths());
    }

    private static Sentence terms(List<Imposed> imposed) {
        if (imposed.size() == 1) {
            return new Sentence(SentenceKind.TERM, months(imposed.getFirst()));
        }
        Integer sum = months(imposed.getFirst());
        boolean added = false;
        for (int at = 1; at < imposed.size() && sum != null; at++) {
            boolean consecutive = consecutive(imposed, at);
            // Concurrent with which of them? Only before anything was added does it not matter.
            boolean determined = consecutive || concurrent(imposed, at) && !added;
            var months = months(imposed.get(at));
            sum = !determined || months == null
                    ? null
                    : Integer.valueOf(consecutive ? sum + months : Math.max(sum, months));
            added |= consecutive;
        }
        return new Sentence(SentenceKind.TERM, sum);
    }

    private static boolean consecutive(List<Imposed> imposed, int at) {
        return related(imposed, at, Relation.CONSECUTIVE);
    }

    private static boolean concurrent(List<Imposed> imposed, int at) {
        return related(imposed, at, Relation.CONCURRENT);
    }

    /** Stated with this one, or, of two, with the other. */
    private static boolean related(List<Imposed> imposed, int at, Relation relation) {
        var own = imposed.get(at).relation();
        return own == relation
                || own == Relation.NOT_STATED
                        && imposed.size() == 2
                        && imposed.get(1 - at).relation() == relation;
    }

    private static Integer months(Imposed imposed) {
        return imposed.what() instanceof Imprisonment.Term(var length) ? length.wholeMonths() : null;
    }
}
