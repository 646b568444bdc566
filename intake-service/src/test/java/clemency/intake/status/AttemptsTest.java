package clemency.intake.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clemency.http.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final int AT_MOST = 3;
    private static final Client ONE = Client.of("192.0.2.1");
    private static final Client OTHER = Client.of("192.0.2.2");

    private Instant now = Instant.parse("2016-03-30T12:00:00Z");
    private final Attempts attempts = new Attempts(clock(), AT_MOST, "Made up.");

    @Test
    void who_has_spent_all_is_not_let_in_until_the_minute_is_over() {
        IntStream.range(0, AT_MOST).forEach(_ -> attempts.begin(ONE).spend());
        isRefused(ONE);
        assertThatCode(() -> attempts.begin(OTHER)).doesNotThrowAnyException();
        now = now.plusSeconds(61);
        assertThatCode(() -> attempts.begin(ONE)).doesNotThrowAnyException();
    }

    @Test
    void what_is_under_way_counts_before_anybody_knows_how_it_ends() {
        var underWay =
                IntStream.range(0, AT_MOST).mapToObj(_ -> attempts.begin(ONE)).toList();
        isRefused(ONE);
        underWay.getFirst().giveBack();
        attempts.begin(ONE).spend();
        isRefused(ONE);
    }

    @Test
    void what_is_given_back_costs_nothing() {
        IntStream.range(0, 10 * AT_MOST).forEach(_ -> attempts.begin(ONE).giveBack());
        assertThatCode(() -> attempts.begin(ONE)).doesNotThrowAnyException();
    }

    @Test
    void an_attempt_that_ends_in_another_minute_does_not_count_in_that_one() {
        var old = attempts.begin(ONE);
        now = now.plusSeconds(61);
        IntStream.range(1, AT_MOST).forEach(_ -> attempts.begin(ONE).spend());
        old.giveBack();
        attempts.begin(ONE).spend();
        isRefused(ONE);
    }

    @Test
    void a_house_is_one_client_whatever_addresses_it_takes() {
        assertThat(Client.of("2001:db8:1:2::1")).isEqualTo(Client.of("2001:db8:1:2:ffff::9"));
        assertThat(Client.of("2001:db8:1:3::1")).isNotEqualTo(Client.of("2001:db8:1:2::1"));
        assertThat(ONE).isNotEqualTo(OTHER);
        assertThat(ONE.toString()).doesNotContain("192");
    }

    private void isRefused(Client client) {
        assertThatThrownBy(() -> attempts.begin(client))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(429));
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
