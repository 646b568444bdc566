package clemency.review.assignment;

import static clemency.review.assignment.Given.ATTORNEY;
import static clemency.review.assignment.Given.INITIATIVE;
import static clemency.review.assignment.Given.TODAY;
import static clemency.review.assignment.Given.queued;
import static clemency.review.assignment.Given.share;
import static clemency.review.assignment.Given.shares;
import static clemency.review.assignment.Given.situation;
import static clemency.review.assignment.Given.times;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Programme;
import clemency.review.assignment.Explanation.Rule;
import clemency.review.assignment.Explanation.TieBreak;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With shares: who is owed most, age included. */
class SharesTest {

    private static final Programme OTHER = new Programme("OTHER");
    private static final Programme ANOTHER = new Programme("ANOTHER");
    private static final Levers LEVERS = shares(20, share(Programme.TRADITIONAL, 20), share(INITIATIVE, 60));

    private static final QueuedCase TRADITIONAL_CASE = queued("C000001", Programme.TRADITIONAL, "2016-01-15");
    private static final QueuedCase INITIATIVE_CASE = queued("C000002", INITIATIVE, "2016-01-15");
    private static final QueuedCase OTHER_CASE = queued("C000003", OTHER, "2016-01-15");
    private static final QueuedCase ANOTHER_CASE = queued("C000004", ANOTHER, "2016-01-15");

    @Test
    void theProgrammeThatIsOwedMost() {
        var lately = lately(times(20, Programme.TRADITIONAL), times(59, INITIATIVE), times(21, OTHER));

        var why = why(LEVERS, lately, List.of(TRADITIONAL_CASE, INITIATIVE_CASE, OTHER_CASE));

        assertThat(why.rule()).isEqualTo(Rule.BY_SHARES);
        assertThat(why.programme()).isEqualTo(INITIATIVE);
        // 60 % of 101, less 59.
        assertThat(why.turn()).isEqualTo(new Turn(60, 59, points("1.60"), points("0.00"), points("1.60")));
        assertThat(why.passedOver())
                .extracting(other -> other.turn().owed())
                .containsExactly(points("0.20"), points("-0.80"));
    }

    @Test
    void theDaysThatItWasShortOfAreEnough() {
        var lately = lately(times(20, Programme.TRADITIONAL), times(59, INITIATIVE), times(21, OTHER));
        var heads = List.of(TRADITIONAL_CASE, INITIATIVE_CASE, OTHER_CASE);

        for (var behind : why(LEVERS, lately, heads).passedOver()) {
            assertThat(why(LEVERS, lately, earlier(heads, behind.caseNumber(), behind.daysShort()))
                            .programme())
                    .isEqualTo(behind.programme());
            assertThat(why(LEVERS, lately, earlier(heads, behind.caseNumber(), behind.daysShort() - 1))
                            .programme())
                    .isEqualTo(INITIATIVE);
        }
    }

    @Test
    void ageCounts() {
        var old = queued("C000001", Programme.TRADITIONAL, "2015-06-29");

        var why = why(LEVERS, new Lately(List.of()), List.of(old, INITIATIVE_CASE));

        // 200 days are two points; 20 of the 80 that wait is a quarter of the one case to be given.
        assertThat(why.turn()).isEqualTo(new Turn(20, 0, points("0.25"), points("2.00"), points("2.25")));
    }

    @Test
    void nothingIsOwedForWhatNobodyCouldHaveHad() {
        var lately = new Lately(times(100, INITIATIVE));

        var why = why(LEVERS, lately, List.of(TRADITIONAL_CASE, OTHER_CASE));

        assertThat(why.turn().owed()).isEqualTo(points("0.50"));
    }

    @Test
    void thoseThatAreNotNamedDivideWhatIsLeft() {
        var why = why(
                LEVERS,
                new Lately(times(1, Programme.TRADITIONAL)),
                List.of(TRADITIONAL_CASE, OTHER_CASE, ANOTHER_CASE));

        // A quarter of two cases, each.
        assertThat(why.turn()).isEqualTo(new Turn(null, 0, points("0.50"), points("0.00"), points("0.50")));
        assertThat(why.tieBreak()).isEqualTo(TieBreak.CASE_NUMBER);
    }

    @Test
    void withoutAShareAgeAloneHelps() {
        var levers = shares(0, share(INITIATIVE, 100));
        var lately = new Lately(times(100, INITIATIVE));

        assertThat(why(levers, lately, List.of(OTHER_CASE, INITIATIVE_CASE)).programme())
                .isEqualTo(INITIATIVE);
        assertThat(why(levers, lately, earlier(List.of(OTHER_CASE, INITIATIVE_CASE), "C000003", 100))
                        .programme())
                .isEqualTo(OTHER);
    }

    @Test
    void programmesThatHaveNoShareAreEqualsAmongThemselves() {
        var levers = shares(0, share(INITIATIVE, 100));

        assertThat(why(levers, new Lately(times(1, OTHER)), List.of(OTHER_CASE, ANOTHER_CASE))
                        .programme())
                .isEqualTo(ANOTHER);
    }

    @Test
    void capitalCasesHaveNoPartInIt() {
        var capital = queued("C000009", Programme.CAPITAL, "2016-01-15");

        var why = why(LEVERS, new Lately(List.of()), List.of(TRADITIONAL_CASE, capital));

        assertThat(why.rule()).isEqualTo(Rule.CAPITAL_FIRST);
        assertThat(why.turn()).isNull();
        assertThat(why.passedOver().getFirst().turn().owed()).isEqualTo(points("1.00"));
        assertThat(new Lately(List.of()).and(Programme.CAPITAL).programmes()).isEmpty();
    }

    private static BigDecimal points(String text) {
        return new BigDecimal(text);
    }

    private static Explanation why(Levers levers, Lately lately, List<QueuedCase> heads) {
        return ((Choice.Take) Choice.choose(ATTORNEY, situation(levers, lately, heads), TODAY)).why();
    }

    private static List<QueuedCase> earlier(List<QueuedCase> heads, String caseNumber, long days) {
        return heads.stream()
                .map(head -> head.caseNumber().equals(caseNumber)
                        ? head.received(head.receivedOn().minusDays(days))
                        : head)
                .toList();
    }

    private static Lately lately(List<Programme> some, List<Programme> others, List<Programme> rest) {
        return new Lately(Stream.of(some, others, rest).flatMap(List::stream).toList());
    }
}
