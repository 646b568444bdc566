package clemency.review.capacity.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {

    @ParameterizedTest
    @CsvSource({
        "0, 50, 10, 0.0, , nothing waits",
        "100, 13, 26, 100.0, , clears in 100 weeks at the present rate",
        "10, 0, 27, 4.8, , clears in 4.8 weeks at the present rate",
        "100, 39, 13, , 2.0, growing by 2 a week",
        "10073, 3003, 130, , 221.0, growing by 221 a week",
        "100, 13, 13, , , neither growing nor shrinking",
        "100, 0, 0, , , neither growing nor shrinking"
    })
    void goesOnAsInTheLastWeeks(
            long active, long incoming, long outgoing, Double weeks, Double growth, String sentence) {
        assertThat(Outlook.of(active, incoming, outgoing)).isEqualTo(new Outlook(weeks, growth, sentence));
    }
}
