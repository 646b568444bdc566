package clemency.review.grant.language;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.GrantTerms.Remitted;
import clemency.events.GrantTerms.SupervisedRelease;
import clemency.events.PrisonTerm;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up terms in the language of the published ones. */
class TermsReaderTest {

    private static final LocalDate GRANTED = LocalDate.of(2016, 8, 3);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '>', textBlock = """
            Prison sentence commuted to expire on July 28, 2017.                                   > 2017-07-28
            Prison sentence commuted to expire July 28, 2017                                       > 2017-07-28
            Prison sentence commuted expire on July 28. 2017                                       > 2017-07-28
            Sentence of imprisonment to expire on July 28, 2017, leaving intact the fine           > 2017-07-28
            Sentence of incarceration commuted to expire on Jul. 28, 2017                          > 2017-07-28
            Prison sentence for both offenses commuted to expire on July 28, 2017                  > 2017-07-28
            Prison sentence in above conviction commuted to expire on July 28, 2017                > 2017-07-28
            Prison sentence commuted to expire on July 28, 2017, with the remainder to be served in home confinement > 2017-07-28
            Sentence of imprisonment to expire immediately, leaving intact the fine                > 2016-08-03
            Sentence of imprisonment commuted to time served; and remission of any fine            > 2016-08-03
            Prison sentence commuted in its entirety                                               > 2016-08-03
            """)
    void expiresOn(String text, LocalDate date) {
        var read = understood(text);
        assertThat(read.terms().prisonTerm()).isEqualTo(new PrisonTerm.ExpiresOn(date));
        assertThat(read.releaseOn()).contains(date);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '>', textBlock = """
            Prison sentence commuted to a term of 240 months' imprisonment, leaving intact all else   > 240
            Prison sentence commuted to 138 months' imprisonment                                      > 138
            Sentence of imprisonment commuted to a total term of 20 years' imprisonment.              > 240
            Commuted to two hundred months                                                            > 200
            Prison sentence reduced to a term of ten years and six months                             > 126
            Sentence of 360 months' imprisonment commuted to 240 months                               > 240
            """)
    void becomesATermOfMonths(String text, int months) {
        var read = understood(text);
        assertThat(read.terms().prisonTerm()).isEqualTo(new PrisonTerm.CommutedToMonths(months));
        assertThat(read.releaseOn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sentence of death commuted to life imprisonment without the possibility of parole",
                "Commuted to life without the possibility of parole",
                "Death sentence commuted to a term of life imprisonment."
            })
    void deathBecomesLife(String text) {
        assertThat(understood(text).terms().prisonTerm()).isEqualTo(new PrisonTerm.CommutedToLife());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '>', textBlock = """
            leaving intact and in effect the 10-year term of supervised release with all its conditions   > INTACT
            and supervised release term commuted to five years of supervised release, leaving intact and in effect all its conditions > SHORTENED
            and the eight-year supervised release term commuted to a term of two years of supervised release > SHORTENED
            term of supervised release commuted in its entirety                                           > ENDED
            supervised release commuted to expire immediately                                             > ENDED
            leaving intact and in effect all other components of the sentence, including the $5,000 fine  > NOT_STATED
            """)
    void supervisedRelease(String text, SupervisedRelease becomes) {
        var read = understood("Prison sentence commuted to expire on July 28, 2017, " + text);
        assertThat(read.terms().supervisedRelease()).isEqualTo(becomes);
        assertThat(read.terms().remitted()).isEmpty();
        assertThat(read.terms().conditional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '>', textBlock = """
            and unpaid balance of the $25,000 fine remitted, leaving intact all else                   > FINE
            and fine remitted                                                                          > FINE
            and restitution remitted                                                                   > RESTITUTION
            the remaining balance of the fine remitted, leaving intact the special assessment          > FINE
            and the unpaid balance of the restitution obligation remitted.                             > RESTITUTION
            and any unpaid balance of the special assessment remitted; conditioned on good conduct     > SPECIAL_ASSESSMENT
            and remission of any unpaid balance of the special assessment                              > SPECIAL_ASSESSMENT
            full order requiring forfeiture of ten million dollars ($10,000,000.00) also commuted      > FORFEITURE
            """)
    void remitted(String text, Remitted what) {
        var read = understood("Prison sentence commuted to expire on July 28, 2017, " + text);
        assertThat(read.terms().remitted()).containsExactly(what);
    }

    @Test
    void remissionOfSeveralAndOfNothingElse() {
        var read = understood("Remaining balance of fine and restitution remitted");
        assertThat(read.terms().remitted()).containsExactlyInAnyOrder(Remitted.FINE, Remitted.RESTITUTION);
        assertThat(read.terms().prisonTerm()).isEqualTo(new PrisonTerm.Unchanged());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conditioned upon enrollment in residential drug treatment",
                "leaving intact all else, conditioned upon enrollment in residential drug treatment, leaving intact the fine",
                "and conditioned upon the following terms: 1) the recipient shall waive all claims, demands, and rights; and 2) the"
                        + " recipient shall not accept any benefit from any book or film.",
                "leaving intact and in effect the fine and making the commutation conditional upon treatment",
                "leaving intact and in effect the fine, provided the recipient enrolls in treatment",
                "on condition that the recipient leave the country"
            })
    void conditional(String text) {
        var read = understood("Prison sentence commuted to expire on July 28, 2017, " + text);
        assertThat(read.terms().conditional()).isTrue();
        assertThat(read.declinedOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '>', textBlock = """
            conditioned upon enrollment in residential drug treatment (condition declined)                    > 2016-08-03
            conditioned upon enrollment in residential drug treatment. Condition declined.                    > 2016-08-03
            conditioned upon enrollment in residential drug treatment, which the recipient declined           > 2016-08-03
            conditioned upon residential drug treatment; commutation declined by recipient on August 8, 2016  > 2016-08-08
            conditioned upon enrollment in residential drug treatment [condition declined]                    > 2016-08-03
            (condition refused)                                                                               > 2016-08-03
            """)
    void declined(String text, LocalDate on) {
        var read = understood("Prison sentence commuted to expire on August 3, 2018, " + text);
        assertThat(read.declinedOn()).isEqualTo(on);
        assertThat(read.terms().conditional()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Full and unconditional pardon", "A full, free and absolute pardon."})
    void aPardonLeavesTheImprisonmentAsItIs(String text) {
        var read = TermsReader.read(text, ClemencyType.PARDON, GRANTED);
        assertThat(read.understood()).isTrue();
        assertThat(read.terms().prisonTerm()).isEqualTo(new PrisonTerm.Unchanged());
        assertThat(read.terms().conditional()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Prison sentence commuted",
                "Prison sentence commuted to expire on Novmber 10, 2017",
                "Prison sentence commuted to expire on February 30, 2017",
                "Prison sentence commuted to expire on July 28, 2017, or upon deportation",
                "Prison sentence commuted to expire on August 2, 2016",
                "Prison sentence commuted to expire on July 28, 9999",
                "Prison sentence commuted to a term of 300 months and 15 days' imprisonment",
                "Prison sentence commuted to a handful of months",
                "Remainder of the sentence to be served in home confinement",
                "Prison sentence in the first case commuted to expire on July 28, 2017; prison sentence in the second case commuted"
                        + " to expire on July 28, 2018"
            })
    void whatIsNotUnderstoodIsFlaggedAndNotGuessed(String text) {
        var read = TermsReader.read(text, ClemencyType.COMMUTATION, GRANTED);
        assertThat(read.terms().prisonTerm()).isEqualTo(new PrisonTerm.NotUnderstood());
        assertThat(read.understood()).isFalse();
        assertThat(read.releaseOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '>', textBlock = """
            leaving intact and in effect all else except the fine  > leaving intact and in effect all else except the fine
            conditioned upon treatment, if the recipient has not declined by then  > if the recipient has not declined by then
            ; eligible for something new                           > eligible for something new
            conditioned upon treatment (condition not accepted)    > condition not accepted
            conditioned upon treatment (commutation withdrawn)     > commutation withdrawn
            conditioned upon treatment (grant rescinded)           > grant rescinded
            conditioned upon treatment (recipient opted out)       > recipient opted out
            conditioned upon treatment; condition not met          > condition not met
            conditioned upon treatment, condition not met          > conditioned upon treatment, condition not met
            conditioned upon treatment and the fine remitted       > conditioned upon treatment and the fine remitted
            conditioned upon treatment. Recipient did not accept the condition. > recipient did not accept the condition
            conditioned upon these terms: 1) no book; and 2) grant withdrawn > 2) grant withdrawn
            conditioned upon treatment; declined on August 2, 2016 > declined on august 2, 2016
            (commutation withdrawn)                                > commutation withdrawn
            leaving intact supervised release with the exception of the fine > leaving intact supervised release with the exception of the fine
            leaving intact supervised release, apart from the fine > leaving intact supervised release, apart from the fine
            leaving intact supervised release, reduced to five years > leaving intact supervised release, reduced to five years
            leaving intact supervised release and fine remitted    > leaving intact supervised release and fine remitted
            """)
    void anUnknownClauseIsFlaggedBesideWhatIsUnderstood(String text, String notUnderstood) {
        var read = TermsReader.read(
                "Prison sentence commuted to expire on July 28, 2017, " + text, ClemencyType.COMMUTATION, GRANTED);
        assertThat(read.notUnderstood()).containsExactly(notUnderstood);
        assertThat(read.declinedOn()).isNull();
        assertThat(read.terms().remitted()).isEmpty();
        assertThat(read.terms().supervisedRelease()).isEqualTo(SupervisedRelease.NOT_STATED);
        assertThat(read.releaseOn()).contains(LocalDate.of(2017, 7, 28));
    }

    private static PublishedTerms understood(String text) {
        var read = TermsReader.read(text, ClemencyType.COMMUTATION, GRANTED);
        assertThat(read.notUnderstood()).isEmpty();
        return read;
    }
}
