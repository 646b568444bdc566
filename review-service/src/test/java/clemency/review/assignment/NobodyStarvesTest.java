package clemency.review.assignment;

import static clemency.review.assignment.Given.ATTORNEY;
import static clemency.review.assignment.Given.queued;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any shares and any history. */
class NobodyStarvesTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 1, 15);
    private static final int DESK = 1_000_000;

    /** Twice the window and one, and one for what is rounded: in points. */
    private static final int BOUND = 2 * Lately.WINDOW + 2;

    private static final List<Programme> PROGRAMMES =
            List.of(Programme.TRADITIONAL, Given.INITIATIVE, new Programme("THIRD"), new Programme("UNNAMED"));

    @Property(tries = 500)
    void noCaseIsPassedOverForOneThatIsMuchYounger(
            @ForAll("levers") Levers levers, @ForAll("lately") Lately lately, @ForAll("heads") List<QueuedCase> heads) {
        var taken = taken(new Situation(levers, lately, desk(), heads, List.of()), TODAY);

        var most = (long) BOUND * levers.daysPerPoint();
        assertThat(heads)
                .allSatisfy(other -> assertThat(ChronoUnit.DAYS.between(other.receivedOn(), taken.receivedOn()))
                        .isLessThanOrEqualTo(most));
    }

    @Property(tries = 100)
    void theSameSituationHasTheSameAnswer(
            @ForAll("levers") Levers levers,
            @ForAll("lately") Lately lately,
            @ForAll("heads") List<QueuedCase> heads,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(heads);
        Collections.shuffle(shuffled, random);

        assertThat(Choice.choose(ATTORNEY, new Situation(levers, lately, desk(), shuffled, List.of()), TODAY))
                .isEqualTo(Choice.choose(ATTORNEY, new Situation(levers, lately, desk(), heads, List.of()), TODAY));
    }

    /** More comes in than goes out, for two years; a programme may have no share at all. */
    @Property(tries = 5)
    void eachProgrammeGetsOnInAnOfficeThatIsOverrun(
            @ForAll("shares") List<Integer> shares, @ForAll @IntRange(min = 1, max = 10) int daysPerPoint) {
        var queues = new ArrayList<List<QueuedCase>>();
        PROGRAMMES.forEach(_ -> queues.add(new ArrayList<>()));
        var lastTurn = new HashMap<Programme, LocalDate>();
        var lately = new Lately(List.of());
        for (var day = 0; day < 730; day++) {
            var today = TODAY.plusDays(day);
            for (var i = 0; i < PROGRAMMES.size(); i++) {
                var number = "C%06d".formatted(day * 10 + i);
                queues.get(i).add(queued(number, ClemencyType.COMMUTATION, PROGRAMMES.get(i), today));
            }
            for (var gives = 0; gives < 2; gives++) {
                var heads = queues.stream()
                        .flatMap(queue -> queue.stream().limit(1))
                        .toList();
                var taken = taken(new Situation(levers(shares, daysPerPoint), lately, desk(), heads, List.of()), today);
                queues.get(PROGRAMMES.indexOf(taken.programme())).removeFirst();
                lately = lately.and(taken.programme());
                lastTurn.put(taken.programme(), today);
            }
        }
        // Nobody has waited for a turn since the first half.
        assertThat(lastTurn.keySet()).containsAll(PROGRAMMES);
        assertThat(lastTurn.values()).allSatisfy(last -> assertThat(last).isAfter(TODAY.plusDays(365)));
    }

    /** Where there is always somebody waiting, and all for as long. */
    @Property(tries = 20)
    void ofAHundredAssignmentsEachProgrammeHasItsShare(@ForAll("shares") List<Integer> shares) {
        var lately = new Lately(List.of());
        var heads = IntStream.range(0, PROGRAMMES.size())
                .mapToObj(i -> queued("C00000" + i, ClemencyType.COMMUTATION, PROGRAMMES.get(i), TODAY))
                .toList();
        for (var turn = 0; turn < 300; turn++) {
            lately = lately.and(taken(new Situation(levers(shares, 100), lately, desk(), heads, List.of()), TODAY)
                    .programme());
        }

        for (var i = 0; i < PROGRAMMES.size(); i++) {
            assertThat(lately.of(PROGRAMMES.get(i))).isBetween(shares.get(i) - 1, shares.get(i) + 1);
        }
    }

    private static QueuedCase taken(Situation situation, LocalDate today) {
        return ((Choice.Take) Choice.choose(ATTORNEY, situation, today)).queued();
    }

    private static List<Workload> desk() {
        return List.of(new Workload(ATTORNEY, DESK, 0));
    }

    /** The last programme is not named: what it gets is the share of the others. */
    private static Levers levers(List<Integer> shares, int daysPerPoint) {
        var named = IntStream.range(0, PROGRAMMES.size() - 1)
                .mapToObj(i -> new Levers.Share(PROGRAMMES.get(i), shares.get(i)))
                .toList();
        return new Levers(1, named, shares.getLast(), daysPerPoint, Filling.OFF, null);
    }

    @Provide
    Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers()
                .between(0, Levers.ALL)
                .list()
                .ofSize(PROGRAMMES.size() - 1)
                .map(cuts -> {
                    var sorted = cuts.stream().sorted().toList();
                    return List.of(
                            sorted.get(0),
                            sorted.get(1) - sorted.get(0),
                            sorted.get(2) - sorted.get(1),
                            Levers.ALL - sorted.get(2));
                });
    }

    @Provide
    Arbitrary<Levers> levers() {
        return Combinators.combine(shares(), Arbitraries.integers().between(1, 3_650))
                .as(NobodyStarvesTest::levers);
    }

    @Provide
    Arbitrary<Lately> lately() {
        return Arbitraries.of(PROGRAMMES).list().ofMaxSize(Lately.WINDOW).map(Lately::new);
    }

    @Provide
    Arbitrary<List<QueuedCase>> heads() {
        var head = Combinators.combine(
                        Arbitraries.of(PROGRAMMES),
                        Arbitraries.integers().between(1, 999_999),
                        Arbitraries.integers().between(0, 40_000))
                .as((programme, number, age) ->
                        queued("C%06d".formatted(number), ClemencyType.COMMUTATION, programme, TODAY.minusDays(age)));
        return head.list().uniqueElements(QueuedCase::caseNumber).ofMinSize(1).ofMaxSize(8);
    }
}
