package clemency.stats.disclosure;

import static clemency.stats.disclosure.Detail.ALL;
import static clemency.stats.disclosure.Detail.FLOWS;
import static clemency.stats.disclosure.Detail.STOCK;
import static clemency.stats.disclosure.Detail.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rule by examples; that they are enough is the attacker's to show. */
class RuleTest {

    private static final Movement BIG = row(100, 50, 20, 20, 110);
    private static final Movement SMALL = row(3, 1, 1, 0, 3);
    private static final Before NOTHING = Before.NOTHING;

    @Test
    void what_is_big_is_told_and_the_rest_together() {
        assertThat(decide(NOTHING, "a", BIG, "b", BIG, "c", row(12, 11, 10, 10, 10), "d", SMALL))
                .isEqualTo(Map.of("a", ALL, "b", ALL, "c", WITHHELD, "d", WITHHELD));
    }

    @Test
    void the_smallest_joins_what_is_small_by_itself() {
        assertThat(decide(NOTHING, "a", BIG, "b", row(90, 40, 15, 15, 100), "c", SMALL))
                .isEqualTo(Map.of("a", ALL, "b", WITHHELD, "c", WITHHELD));
    }

    @Test
    void where_nobody_is_left_out_the_last_one_would_be_known_by_the_zero_of_all_others() {
        assertThat(decide(NOTHING, "a", BIG, "b", row(90, 40, 15, 15, 100))).isEqualTo(Map.of("a", ALL, "b", WITHHELD));
        assertThat(decide(NOTHING, "a", BIG)).isEqualTo(Map.of("a", WITHHELD));
    }

    @Test
    void few_denials_are_told_together_with_what_was_closed() {
        assertThat(decide(NOTHING, "a", BIG, "b", row(100, 50, 9, 30, 111), "c", BIG, "d", row(90, 40, 20, 20, 90)))
                .containsEntry("b", FLOWS)
                .containsEntry("a", ALL);
    }

    @Test
    void few_endings_leave_the_stock() {
        assertThat(decide(NOTHING, "a", BIG, "b", row(100, 50, 2, 3, 145), "c", BIG, "d", row(90, 40, 20, 20, 90)))
                .containsEntry("b", STOCK)
                .containsEntry("a", ALL);
    }

    @Test
    void in_a_quarter_in_which_nothing_ended_the_stock_would_tell_what_was_received() {
        assertThat(decide(
                        NOTHING,
                        "a",
                        row(100, 3, 0, 0, 103),
                        "b",
                        row(100, 50, 0, 0, 150),
                        "c",
                        row(90, 40, 0, 0, 130)))
                .containsEntry("a", WITHHELD)
                .containsEntry("b", ALL);
    }

    @Test
    void between_quarters_what_neither_tells_may_not_be_small() {
        var before = new Before(Set.of("a", "b"), true);
        var values = new Object[] {
            "a", BIG, "b", row(100, 9, 20, 20, 69), "c", row(95, 50, 20, 20, 105), "d", row(3, 11, 1, 1, 12)
        };
        // Of d alone neither would tell: so less is told of c.
        assertThat(decide(before, values)).containsEntry("a", ALL).containsEntry("c", STOCK);
        assertThat(decide(NOTHING, values)).containsEntry("c", ALL);
    }

    @Test
    void a_threshold_of_one_is_none() {
        assertThatThrownBy(() -> new Rule(1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Detail> decide(Before before, Object... values) {
        var rows = new TreeMap<String, Movement>();
        for (var i = 0; i < values.length; i += 2) {
            rows.put((String) values[i], (Movement) values[i + 1]);
        }
        return new Rule(10).decide(rows, before);
    }

    private static Movement row(long start, long received, long denied, long closed, long end) {
        return new Movement(start, received, 0, denied, closed, 0, end);
    }
}
