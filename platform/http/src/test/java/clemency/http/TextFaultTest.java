package clemency.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFaultTest {

    /** By code point, alone and between letters. */
    @ParameterizedTest
    @CsvSource({
        "3164, BLANK, INVISIBLE",
        "FFA0, BLANK, INVISIBLE",
        "115F, BLANK, ",
        "1160, BLANK, ",
        "034F, BLANK, ",
        "17B4, BLANK, ",
        "180B, BLANK, ",
        "2800, BLANK, ",
        "FE0F, BLANK, ",
        "E0100, BLANK, ",
        "00A0, BLANK, ",
        "200D, BLANK, ",
        "200B, BLANK, INVISIBLE",
        "FFFF, NO_CHARACTER, NO_CHARACTER",
        "FFFE, NO_CHARACTER, NO_CHARACTER",
        "FDD0, NO_CHARACTER, NO_CHARACTER",
        "FDEF, NO_CHARACTER, NO_CHARACTER",
        "1FFFE, NO_CHARACTER, NO_CHARACTER",
        "10FFFF, NO_CHARACTER, NO_CHARACTER",
        "D800, NO_CHARACTER, NO_CHARACTER",
        "E000, PRIVATE, PRIVATE",
        "F8FF, PRIVATE, PRIVATE",
        "F0000, PRIVATE, PRIVATE",
        "10FFFD, PRIVATE, PRIVATE",
        "0007, CONTROL, CONTROL",
        "202E, BLANK, OVERRIDE"
    })
    void what_shows_nothing_or_means_nothing(String hex, TextFault alone, TextFault between) {
        var character = Character.toString(Integer.parseInt(hex, 16));
        assertThat(fault(character)).isEqualTo(alone);
        assertThat(fault("a" + character + "b")).isEqualTo(between);
    }

    /** Names in the scripts of the world, with the joiners and marks that belong to them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "José Ñúñez",
                "Nguyễn Thị Ánh",
                "ᄒᆞᆫ글",
                "김철수",
                "\u115F\u1161",
                "می\u200Cخواهم",
                "क्\u200Dष",
                "ខ្មែរ",
                "ᠮᠣᠩ\u180Bᠭᠣᠯ",
                "葛\uDB40\uDD00城",
                "❤\uFE0F",
                "⠓⠑⠇⠇⠕\u2800⠺",
                "\uD83D\uDE00"
            })
    void what_people_write_has_no_fault(String text) {
        assertThat(fault(text)).isNull();
    }

    private static TextFault fault(String text) {
        return TextFault.in(text, 100, false).orElse(null);
    }
}
