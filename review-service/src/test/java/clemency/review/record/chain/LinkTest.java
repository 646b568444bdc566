package clemency.review.record.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkTest {

    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    /** What was hashed once must be found to be intact for ever: this digest may not change. */
    @Test
    void theHashIsForEver() {
        var link = Link.after(Head.NONE, Given.entry(Given.ONE, "OpenCase"), SALT);

        assertThat(link.hash()).isEqualTo("5fd74b98068cf371f5eaf8abea7dc62c144037610cc2ee30ac978f82fa33ff5e");
    }

    @Test
    void thatOfTheSameDeedTellsNothingWithoutItsSalt() {
        var once = Link.after(Head.NONE, Given.entry(Given.ONE, "OpenCase"), SALT);
        var again = Link.after(Head.NONE, Given.entry(Given.ONE, "OpenCase"), SALT.replace('0', '1'));

        assertThat(once.hash()).isNotEqualTo(again.hash());
    }

    @Test
    void textsThatAreCutElsewhereAreOthers() {
        var one = new Entry(Given.ONE, Given.AT, "a", "b", "cd", null, null);
        var other = new Entry(Given.ONE, Given.AT, "a", "bc", "d", null, null);
        var empty = new Entry(Given.ONE, Given.AT, "a", "b", "cd", "", null);

        assertThat(List.of(one, other, empty).stream()
                        .map(entry -> Link.after(Head.NONE, entry, SALT).hash())
                        .distinct())
                .hasSize(3);
    }

    @Test
    void entriesOfOneListFollowEachOther() {
        var first = Chains.extend(Map.of(), List.of(Given.entry(Given.ONE, "First")), Given.salts());

        var chains = Chains.extend(
                first.heads(),
                List.of(
                        Given.entry(Given.ONE, "Second"),
                        Given.entry(Given.OTHER, "Else"),
                        Given.entry(Given.ONE, "Third")),
                Given.salts());

        assertThat(chains.links()).extracting(Link::sequence).containsExactly(2L, 1L, 3L);
        assertThat(chains.links().get(2).previous())
                .isEqualTo(chains.links().get(0).hash());
        assertThat(chains.heads())
                .containsEntry(Given.ONE, chains.links().get(2).head());
    }
}
