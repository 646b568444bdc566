package clemency.review.record.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WalkTest {

    private final List<Link> links = new ArrayList<>(Given.links(5, Given.ONE, Given.OTHER));

    @Test
    void aChainThatNobodyTouched() {
        assertThat(Given.walk(links)).isEmpty();
    }

    static Stream<Arguments> changes() {
        return Stream.<Map.Entry<String, UnaryOperator<Entry>>>of(
                        Map.entry(
                                "who", e -> entry(e, e.at(), "Another", e.roles(), e.action(), e.before(), e.after())),
                        Map.entry(
                                "roles", e -> entry(e, e.at(), e.by(), "decision", e.action(), e.before(), e.after())),
                        Map.entry("action", e -> entry(e, e.at(), e.by(), e.roles(), "Other", e.before(), e.after())),
                        Map.entry("before", e -> entry(e, e.at(), e.by(), e.roles(), e.action(), "{}", e.after())),
                        Map.entry("after", e -> entry(e, e.at(), e.by(), e.roles(), e.action(), e.before(), null)),
                        Map.entry(
                                "time",
                                e -> entry(
                                        e,
                                        e.at().plusNanos(1_000),
                                        e.by(),
                                        e.roles(),
                                        e.action(),
                                        e.before(),
                                        e.after())))
                .map(change -> Arguments.of(change.getKey(), change.getValue()));
    }

    private static Entry entry(
            Entry entry, Instant at, String by, String roles, String action, String before, String after) {
        return new Entry(entry.subject(), at, by, roles, action, before, after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void anEntryThatWasChangedIsNamed(String what, UnaryOperator<Entry> change) {
        var changed = links.get(2);
        links.set(2, Given.with(changed, change.apply(changed.entry()), 3));

        assertThat(Given.walk(links)).containsExactly(Finding.of(Fault.CHANGED, Given.ONE, 3));
    }

    @Test
    void soIsOneThatWasHashedAnew() {
        links.set(2, Link.after(links.get(1).head(), Given.entry(Given.ONE, "Other"), "00".repeat(16)));

        assertThat(Given.walk(links)).containsExactly(Finding.of(Fault.CHANGED, Given.ONE, 3));
    }

    @Test
    void oneThatIsMissingIsNamed() {
        links.remove(2);

        assertThat(Given.walk(links)).containsExactly(Finding.of(Fault.MISSING, Given.ONE, 3));
    }

    @Test
    void theFirstToo() {
        links.remove(5);

        assertThat(Given.walk(links)).containsExactly(Finding.of(Fault.MISSING, Given.OTHER, 1));
    }

    @Test
    void aGapThatWasClosedIsNoBetter() {
        links.remove(2);
        links.set(2, Given.with(links.get(2), links.get(2).entry(), 3));
        links.set(3, Given.with(links.get(3), links.get(3).entry(), 4));

        assertThat(Given.walk(links)).first().isEqualTo(Finding.of(Fault.REORDERED, Given.ONE, 3));
    }

    @Test
    void twoInEachOthersPlace() {
        var second = links.get(1);
        var third = links.get(2);
        links.set(1, Given.with(third, third.entry(), 2));
        links.set(2, Given.with(second, second.entry(), 3));

        assertThat(Given.walk(links))
                .containsExactly(Finding.of(Fault.REORDERED, Given.ONE, 2), Finding.of(Fault.REORDERED, Given.ONE, 3));
    }

    @Test
    void anEntryOfAnotherThing() {
        var strange = links.get(7);
        links.set(2, Given.with(strange, Given.entry(Given.ONE, strange.entry().action()), 3));

        assertThat(Given.walk(links)).containsExactly(Finding.of(Fault.REORDERED, Given.ONE, 3));
    }

    @Test
    void pagesAreAsOne() {
        var findings = new ArrayList<Finding>();
        var walk = new Walk(findings::add);
        links.remove(2);

        links.forEach(link -> walk.over(List.of(link)));

        assertThat(findings).containsExactly(Finding.of(Fault.MISSING, Given.ONE, 3));
        assertThat(walk.entries()).isEqualTo(9);
    }
}
