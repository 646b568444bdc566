package clemency.review.grant.language;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Any text may come in: no reader throws, and none is made to toil. */
class AnyTextTest {

    private static final LocalDate DAY = LocalDate.of(2016, 3, 30);

    private static final List<String> WORDS = List.of(
            "life",
            "imprisonment",
            "one",
            "hundred",
            "and",
            "240",
            "months'",
            "99999 years",
            "supervised release",
            "commuted",
            "to",
            "expire",
            "on",
            "July 28, 2016",
            "February 31, 2016",
            ";",
            ",",
            ".",
            "(",
            "(consecutive)",
            ")",
            "1.",
            "2.",
            "plus",
            "fine",
            "remitted",
            "leaving intact",
            "conditioned upon",
            "declined",
            "a",
            "amended",
            "$5",
            "|",
            "prison",
            "Eastern",
            "district of",
            "Texas",
            "\u00e2\u20ac\u2122",
            "\u0000",
            "\ud83d\ude00",
            "\ud800");

    @Property(tries = 500)
    void anyText(@ForAll String text) {
        read(text);
    }

    @Property(tries = 2_000)
    void anyPhrase(@ForAll("phrases") String text) {
        read(text);
    }

    /** A pattern that backtracks without end would not come back from these. */
    @Test
    void longTextsAreReadToTheEnd() {
        for (var word : WORDS) {
            read((word + " and ").repeat(Words.LONGEST / (word.length() + 5)));
        }
        assertThat(SentenceReader.read("life ".repeat(1_000_000)).understood()).isFalse();
    }

    private static void read(String text) {
        assertThat(SentenceReader.read(text).inForce(DAY)).isNotNull();
        assertThat(TermsReader.read(text, ClemencyType.COMMUTATION, DAY)).isNotNull();
        assertThat(CourtReader.read(text)).isNotNull();
        assertThat(OffenceReader.read(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(WORDS).list().ofMaxSize(40).map(words -> String.join(" ", words));
    }
}
