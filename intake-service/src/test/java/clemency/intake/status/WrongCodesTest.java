package clemency.intake.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clemency.http.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WrongCodesTest {

    private static final Client ONE = Client.of("192.0.2.1");
    private static final Client OTHER = Client.of("192.0.2.2");

    private Instant now = Instant.parse("2016-03-30T12:00:00Z");
    private final WrongCodes wrong = new WrongCodes(clock(), 3);

    @Test
    void who_sends_too_many_is_not_answered_until_the_minute_is_over() {
        for (var i = 0; i < 3; i++) {
            wrong.refuseTooMany(ONE);
            wrong.count(ONE);
        }
        assertThatThrownBy(() -> wrong.refuseTooMany(ONE))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(429));
        assertThatCode(() -> wrong.refuseTooMany(OTHER)).doesNotThrowAnyException();
        now = now.plusSeconds(61);
        assertThatCode(() -> wrong.refuseTooMany(ONE)).doesNotThrowAnyException();
    }

    @Test
    void a_house_is_one_client_whatever_addresses_it_takes() {
        assertThat(Client.of("2001:db8:1:2::1")).isEqualTo(Client.of("2001:db8:1:2:ffff::9"));
        assertThat(Client.of("2001:db8:1:3::1")).isNotEqualTo(Client.of("2001:db8:1:2::1"));
        assertThat(ONE).isNotEqualTo(OTHER);
        assertThat(ONE.toString()).doesNotContain("192");
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
