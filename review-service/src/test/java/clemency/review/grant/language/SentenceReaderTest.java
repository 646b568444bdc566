package clemency.review.grant.language;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Sentence;
import clemency.events.SentenceKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up sentences in the language of the published ones. */
class SentenceReaderTest {

    private static final LocalDate GRANTED = LocalDate.of(2016, 3, 30);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '>', textBlock = """
            Life imprisonment                                                          > LIFE            >
            LIFE  IMPRISONMENT, five years' supervised release; $1,500 fine            > LIFE            >
            Imprisonment for life                                                      > LIFE            >
            Life without the possibility of parole                                     > LIFE            >
            Two concurrent terms of life imprisonment                                  > LIFE            >
            Life imprisonment; 10 years' supervised release; three years' special parole > LIFE          >
            Life plus 60 months' imprisonment; five years' supervised release          > LIFE_PLUS_TERM  > 60
            Life imprisonment plus five years' imprisonment                            > LIFE_PLUS_TERM  > 60
            Three consecutive life sentences plus 120 months' imprisonment             > LIFE_PLUS_TERM  > 120
            262 months' imprisonment; eight years' supervised release                  > TERM            > 262
            262 months\u2019 imprisonment                                              > TERM            > 262
            240 months; 10 years' supervised release                                   > TERM            > 240
            Twenty years' imprisonment; ten years' supervised release                  > TERM            > 240
            twenty-five (25) years' imprisonment                                       > TERM            > 300
            one hundred and twenty months' imprisonment                                > TERM            > 120
            ten years and six months' imprisonment                                     > TERM            > 126
            420 months plus 60 months' imprisonment                                    > TERM            > 480
            120 months' imprisonment and five years' supervised release                > TERM            > 120
            96 months' imprisonment; one thousand dollar ($1,000.00) special assessment > TERM           > 96
            60 months' imprisonment; restitution of $5,000, joint and several          > TERM            > 60
            35 years' imprisonment; reduction in rank; dishonorable discharge          > TERM            > 420
            Time served; two years' supervised release                                 > TERM            >
            30 days' imprisonment                                                      > TERM            >
            a year and a day imprisonment; $5,000 fine                                 > TERM            >
            Three years' probation; $500 fine                                          > NO_IMPRISONMENT >
            $500 fine                                                                  > NO_IMPRISONMENT >
            Death                                                                      > DEATH           >
            Life imprisonment on each count                                            > LIFE            >
            Life imprisonment, plus 60 months' imprisonment                            > LIFE_PLUS_TERM  > 60
            Life imprisonment followed by 60 months' imprisonment                      > LIFE_PLUS_TERM  > 60
            Life imprisonment followed by five years' supervised release               > LIFE            >
            60 months' imprisonment; two consecutive life sentences                    > LIFE            >
            """)
    void reads(String text, SentenceKind kind, Integer months) {
        understood(text, kind, months);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '>', textBlock = """
            120 months' imprisonment; lifetime supervised release         > TERM > 120
            120 months' imprisonment; life term of supervised release     > TERM > 120
            120 months' imprisonment; supervised release for life         > TERM > 120
            Lifetime supervised release                                   > NO_IMPRISONMENT >
            """)
    void lifetimeSupervisionIsNoLifeSentence(String text, SentenceKind kind, Integer months) {
        understood(text, kind, months);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '>', textBlock = """
            480 months' imprisonment; amended to 293 months (March 4, 2015)                              > TERM > 293
            Life imprisonment, five years' supervised release; amended to 293 months' imprisonment (March 4, 2015) > TERM > 293
            292 months' imprisonment; $1,000 fine; prison term amended to 240 months' imprisonment (May 5, 2014) > TERM > 240
            420 months' imprisonment; amended to 360 months' imprisonment; six years' supervised release; $1,500 fine (March 8, 2001) > TERM > 360
            180 months' imprisonment (as amended); five years' supervised release                        > TERM > 180
            180 months' imprisonment (as amended on May 8, 2009); five years' supervised release         > TERM > 180
            240 months' imprisonment; amended to life imprisonment (March 4, 2015)                       > LIFE >
            240 months' imprisonment; amended to life plus 60 months' imprisonment (March 4, 2015)       > LIFE_PLUS_TERM > 60
            Life imprisonment; 10 years' supervised release (amended to 360 months' imprisonment on May 1, 2010) > TERM > 360
            Life imprisonment; resentenced on May 1, 2010, to 300 months' imprisonment                   > TERM > 300
            300 months' imprisonment; sentence reduced to 240 months' imprisonment on May 1, 2010        > TERM > 240
            Life imprisonment; amended to 300 months' imprisonment (May 1, 2001); amended to life imprisonment (May 1, 2002) > LIFE >
            Life imprisonment; amended to 300 months' imprisonment (May 1, 2003); amended to life imprisonment (May 1, 2002) > TERM > 300
            Life imprisonment; supervised release amended to five years (May 1, 2010)                    > LIFE >
            Life imprisonment; amended to 300 months' imprisonment (March 31, 2016)                      > LIFE >
            Life imprisonment; amended to 300 months; supervised release amended to five years (May 1, 2018) > TERM > 300
            240 months (as amended); amended to 200 months (May 1, 2001); amended to 100 months          > TERM > 100
            """)
    void theLastAmendmentBeforeTheGrantWins(String text, SentenceKind kind, Integer months) {
        understood(text, kind, months);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '>', textBlock = """
            1. Life imprisonment; 10 years' supervised release | 2. 12 months' imprisonment (consecutive)  > LIFE_PLUS_TERM > 12
            1. Life imprisonment; 10 years' supervised release 2. 30 months' imprisonment; $10,000 fine    > LIFE >
            1. 151 months' imprisonment; six years' supervised release; 2. 240 months' imprisonment (concurrent); 10 years' supervised release > TERM > 240
            1. 100 months' imprisonment | 2. 60 months' imprisonment (consecutive) | 3. 20 months' imprisonment (consecutive) > TERM > 180
            1. 100 months' imprisonment | 2. 120 months' imprisonment (concurrent) | 3. 20 months' imprisonment (consecutive) > TERM > 140
            Count 1: 100 months' imprisonment; Count 2: 60 months' imprisonment, to run consecutively     > TERM > 160
            55 years' imprisonment; 15 years' imprisonment (consecutive)                                  > TERM > 840
            1. 100 months' imprisonment | 2. 60 months' imprisonment (concurrent with all other counts)   > TERM > 100
            1. Death | 2. Life imprisonment                                                               > DEATH >
            1. 60 months' imprisonment; amended to life imprisonment (May 1, 2001) | 2. 12 months' imprisonment > LIFE >
            """)
    void countsAddUpOrRunTogetherAsStated(String text, SentenceKind kind, Integer months) {
        understood(text, kind, months);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '>', textBlock = """
            how they run                 > 1. 60 months' imprisonment | 2. 20 years' imprisonment > TERM
            concurrent with which        > 1. 60 months' imprisonment | 2. 50 months' imprisonment (consecutive) | 3. 40 months' imprisonment (concurrent) > TERM
            which of the two was amended > 1. 60 months' imprisonment | 2. 50 months' imprisonment (consecutive); amended to 40 months' imprisonment (May 1, 2001) > TERM
            which of two it replaced     > 60 months' imprisonment; 50 months' imprisonment (consecutive); amended to 40 months' imprisonment > TERM
            which was amended again      > Life imprisonment; amended to 60 months' imprisonment; 40 months' imprisonment (consecutive); amended to 30 months' imprisonment > TERM
            whether life was amended     > Life imprisonment; 60 months' imprisonment (consecutive); amended to 40 months' imprisonment (May 1, 2001) > UNKNOWN
            the same in a numbered count > 1. Life imprisonment; 60 months' imprisonment; amended to 40 months' imprisonment | 2. 12 months' imprisonment > UNKNOWN
            whether life is still there  > 1. Life imprisonment | 2. 50 months' imprisonment; amended to 40 months' imprisonment (May 1, 2001) > UNKNOWN
            """)
    void whatTheTextLeavesOpenStaysOpen(String what, String text, SentenceKind kind) {
        understood(text, kind, null);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '>', textBlock = """
            half a lifetime                                           > half a lifetime
            2.5 years' imprisonment                                   > 2.5 years' imprisonment
            five four years' imprisonment                             > five four years' imprisonment
            twenty (25) years' imprisonment                           > twenty [25] years' imprisonment
            60 months' imprisonment; amended under another provision  > amended under another provision
            Life sentence vacated; 240 months' imprisonment           > life sentence vacated
            18 months' imprisonment, suspended; one year's probation  > suspended
            360 months' imprisonment (life imprisonment on count 2)   > life imprisonment on count 2
            120 months' imprisonment; supervised release, life        > life
            120 months' imprisonment; supervised release (life)       > life
            Life imprisonment; 10 years' supervised release (amended to five years) > amended to 5 years
            Life imprisonment; 10 years' supervised release; amended to five years > amended to 5 years
            240 months' imprisonment; 120 months' supervised release; term reduced to 60 months > term reduced to 60 months
            Probation, three years; $500 fine                         > 3 years
            $500 fine; 240 months                                     > 240 months
            60 months' imprisonment (240 months)                      > 240 months
            120 months' imprisonment (amended in some way             > 120 months' imprisonment (amended in some way
            """)
    void whatMayChangeTheImprisonmentAndIsNotUnderstoodLeavesItUnknown(String text, String notUnderstood) {
        var read = SentenceReader.read(text);

        assertThat(read.notUnderstood()).containsExactly(notUnderstood);
        assertThat(read.inForce(GRANTED)).isEqualTo(Sentence.UNKNOWN);
    }

    @Test
    void anUnknownPartThatIsNoImprisonmentIsFlaggedAndHarmless() {
        var read = SentenceReader.read("Life imprisonment; public apology");

        assertThat(read.notUnderstood()).containsExactly("public apology");
        assertThat(read.inForce(GRANTED).kind()).isEqualTo(SentenceKind.LIFE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            60 months' imprisonment (consecutive to any state sentence)  > consecutive to any state sentence > 60
            60 months' imprisonment, consecutive to any state sentence   > consecutive to any state sentence > 60
            1. 9 months' imprisonment | 2. 6 months' imprisonment (consecutive to a prior federal sentence) > consecutive to a prior federal sentence >
            1. 9 months' imprisonment; two years' supervised release (concurrent) | 2. 6 months' imprisonment > concurrent >
            """)
    void howItRunsBesideSomethingElseIsFlaggedAndAddsNothing(String text, String notUnderstood, Integer months) {
        var read = SentenceReader.read(text);

        assertThat(read.notUnderstood()).containsExactly(notUnderstood);
        assertThat(read.inForce(GRANTED)).isEqualTo(new Sentence(SentenceKind.TERM, months));
    }

    @Test
    void noTextIsNoSentence() {
        assertThat(SentenceReader.read(" ").inForce(GRANTED)).isEqualTo(Sentence.UNKNOWN);
        assertThat(SentenceReader.read("public apology").inForce(GRANTED)).isEqualTo(Sentence.UNKNOWN);
    }

    private static void understood(String text, SentenceKind kind, Integer months) {
        var read = SentenceReader.read(text);
        assertThat(read.notUnderstood()).isEmpty();
        assertThat(read.inForce(GRANTED)).isEqualTo(new Sentence(kind, months));
    }
}
