package clemency.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingCodeTest {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void known_codes() {
        assertThat(TrackingCode.of(new byte[10]).text()).isEqualTo("0000-0000-0000-0000-0");
        assertThat(TrackingCode.of(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 36}).text())
                .isEqualTo("0000-0000-0000-0014-U");
        var ones = new byte[10];
        java.util.Arrays.fill(ones, (byte) -1);
        // 2^80 - 1 is 33 modulo 37.
        assertThat(TrackingCode.of(ones).text()).isEqualTo("ZZZZ-ZZZZ-ZZZZ-ZZZZ-~");
    }

    @Property
    void a_code_is_read_as_it_was_written(@ForAll @Size(10) byte[] random) {
        var code = TrackingCode.of(random);
        assertThat(TrackingCode.read(code.text())).contains(code);
        assertThat(TrackingCode.read(
                        " " + code.text().toLowerCase(java.util.Locale.ROOT).replace("-", "") + "\n"))
                .contains(code);
        assertThat(TrackingCode.read(code.text().replace('-', ' '))).contains(code);
        assertThat(TrackingCode.read(code.text().replace("-", "\u00a0\u2013 "))).contains(code);
        assertThat(TrackingCode.read(code.text().replace('0', 'o').replace('1', 'l')))
                .contains(code);
    }

    @Property
    void one_wrong_character_is_noticed(
            @ForAll @Size(10) byte[] random,
            @ForAll @IntRange(max = 15) int place,
            @ForAll @IntRange(max = 31) int digit) {
        var text = TrackingCode.of(random).text();
        var at = place + place / 4;
        var wrong = text.substring(0, at) + DIGITS.charAt(digit) + text.substring(at + 1);
        assertThat(TrackingCode.read(wrong).isPresent()).isEqualTo(wrong.equals(text));
    }

    @Property
    void two_neighbours_that_changed_places_are_noticed(
            @ForAll @Size(10) byte[] random, @ForAll @IntRange(max = 14) int place) {
        var text = TrackingCode.of(random).text().replace("-", "");
        var wrong = text.substring(0, place) + text.charAt(place + 1) + text.charAt(place) + text.substring(place + 2);
        assertThat(TrackingCode.read(wrong).isPresent()).isEqualTo(wrong.equals(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "0000-0000-0000-0000",
                "0000-0000-0000-0000-1",
                "0000-0000-0000-0000-00",
                "UUUU-0000-0000-0000-0",
                "ÄÖÜß-0000-0000-0000-0",
                "'; drop table petition; --"
            })
    void what_is_no_code(String text) {
        assertThat(TrackingCode.read(text)).isEmpty();
    }

    @Test
    void a_code_does_not_show_itself() {
        assertThat(TrackingCode.of(new byte[10]).toString()).doesNotContain("0000");
    }
}
