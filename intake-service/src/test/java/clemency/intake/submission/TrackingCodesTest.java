package clemency.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrackingCodesTest {

    private final TrackingCodes codes = codes((byte) 1);

    @Test
    void codes_are_not_repeated() {
        assertThat(IntStream.range(0, 1_000).mapToObj(_ -> codes.next())).doesNotHaveDuplicates();
    }

    @Test
    void the_hash_depends_on_code_and_key_alone() {
        var code = codes.next();
        assertThat(codes.hash(code)).isEqualTo(codes((byte) 1).hash(code)).hasSize(32);
        assertThat(codes.hash(code)).isNotEqualTo(codes((byte) 2).hash(code));
        assertThat(codes.hash(code)).isNotEqualTo(codes.hash(codes.next()));
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new TrackingCodes(Base64.getEncoder().encodeToString(new byte[31])).hash(codes.next()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TrackingCodes codes(byte key) {
        var bytes = new byte[32];
        bytes[0] = key;
        return new TrackingCodes(Base64.getEncoder().encodeToString(bytes));
    }
}
