package clemency.review.assignment;

import clemency.events.Programme;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which order cases would be taken: capital cases first, then the highest score where shares are set, then the oldest,
 * then by case number.
 *
 * <p>A programme is owed {@code weight / weights × (n + 1) − m} cases, where {@code n} is how many of the last hundred
 * assignments the programmes had from which a case can be taken now, and {@code m} how many it had itself. So nothing is
 * owed to anybody for what nobody could have had. To that a case adds a point for each so many days of age.
 *
 * <p>None starves: what is owed to two programmes differs by less than {@code 2n + 1}, at most 201 cases; so a case is
 * never passed over for one that was received more than 202 times the days of a point after it, and of those that were
 * received before there are only so many.
 */
final class Ranking {

    static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::capital)
            .reversed()
            .thenComparing(
                    Ranked::turn,
                    Comparator.nullsFirst(Comparator.comparing(Turn::score).reversed()))
            .thenComparing(Ranked::queued, QueuedCase.OLDEST);

    private final Levers levers;
    private final Lately lately;
    private final LocalDate today;

    /** The programmes among which shares are reckoned: those from which a case can be taken. */
    private final Set<Programme> programmes;

    private final long unnamed;
    private final long weights;
    private final int assigned;

    /** @param turn null for capital cases, and where there are no shares */
    record Ranked(QueuedCase queued, Turn turn) {

        boolean capital() {
            return queued.capital();
        }

        boolean before(Ranked other) {
            return ORDER.compare(this, other) < 0;
        }

        /** Whether the rule holds them equal, and only receipt or number tell them apart. */
        boolean tiesWith(Ranked other) {
            return capital() == other.capital()
                    && (turn == null || other.turn == null
                            ? queued.receivedOn().equals(other.queued.receivedOn())
                            : turn.score().compareTo(other.turn.score()) == 0);
        }

        /** The same, had it been received so many days before today. */
        Ranked aged(long age, int daysPerPoint, LocalDate today) {
            return new Ranked(queued.received(today.minusDays(age)), turn.aged(age, daysPerPoint));
        }
    }

    private Ranking(Levers levers, Lately lately, LocalDate today, Set<Programme> programmes) {
        this.levers = levers;
        this.lately = lately;
        this.today = today;
        this.programmes = programmes;
        this.unnamed = programmes.stream()
                .filter(programme -> levers.percentOf(programme) == null)
                .count();
        this.weights = programmes.stream().mapToLong(this::weight).sum();
        this.assigned = programmes.stream().mapToInt(lately::of).sum();
    }

    static Ranking among(Collection<QueuedCase> heads, Levers levers, Lately lately, LocalDate today) {
        var programmes = heads.stream()
                .filter(head -> !head.capital())
                .map(QueuedCase::programme)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Ranking(levers, lately, today, programmes);
    }

    List<Ranked> of(Collection<QueuedCase> heads) {
        return heads.stream().map(this::rank).sorted(ORDER).toList();
    }

    Ranked rank(QueuedCase queued) {
        return new Ranked(queued, queued.capital() || !levers.byShares() ? null : turn(queued));
    }

    private Turn turn(QueuedCase queued) {
        var programme = queued.programme();
        return Turn.of(
                levers.percentOf(programme),
                lately.of(programme),
                part(programme),
                queued.age(today),
                levers.daysPerPoint());
    }

    // Where only programmes wait that have no share, they are equals.
    private Turn.Part part(Programme programme) {
        return weights == 0
                ? new Turn.Part(1, programmes.size(), assigned)
                : new Turn.Part(weight(programme), weights, assigned);
    }

    // Whole numbers: those that are named count as many times as there are others to divide by.
    private long weight(Programme programme) {
        var percent = levers.percentOf(programme);
        return percent == null ? levers.others() : percent * Math.max(1, unnamed);
    }
}
