package clemency.intake.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.SentenceKind;
import clemency.intake.petition.Conviction;
import clemency.intake.petition.Custody;
import clemency.intake.petition.Imprisonment;
import clemency.intake.petition.MadeUp;
import clemency.intake.petition.OtherRelief;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PetitionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 3, 30);

    /** Made-up petitions are signed on 2014-05-01. */
    private static final LocalDate DAY = LocalDate.of(2014, 5, 4);

    private enum Told {
        BIRTH("the day of birth"),
        RELEASE("the release"),
        NOTICE("the notice of a date of execution"),
        DENIAL("the day of the last denial"),
        AMENDMENT("the last amendment of the sentence");

        private final String name;

        Told(String name) {
            this.name = name;
        }

        MadeUp petition() {
            return switch (this) {
                case BIRTH -> MadeUp.commutation().petitioner(MadeUp.petitioner(DAY.toString(), null));
                case RELEASE -> MadeUp.commutation().custody(new Custody(null, DAY, null, null, null));
                case NOTICE -> MadeUp.commutation().custody(new Custody(null, null, null, null, DAY));
                case DENIAL -> MadeUp.commutation().relief(new OtherRelief(null, null, null, DAY));
                case AMENDMENT -> MadeUp.commutation().amended(on(LocalDate.of(2001, 1, 1)), on(DAY));
            };
        }

        private static Conviction.Amendment on(LocalDate day) {
            return new Conviction.Amendment(day, new Imprisonment(SentenceKind.TERM, 120));
        }
    }

    @ParameterizedTest
    @EnumSource(Told.class)
    void what_a_petition_tells_of_was_before_it_came(Told told) {
        var rules = new PetitionRules(TODAY);
        assertThat(rules.broken(line(told.petition(), DAY, null))).isEmpty();
        assertThat(rules.broken(line(told.petition(), null, null))).isEmpty();
        assertThat(rules.broken(line(told.petition(), DAY.minusDays(1), null)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.pointer()).isEqualTo("/receivedOn");
                    assertThat(violation.rule()).isEqualTo("date-order");
                    assertThat(violation.message()).isEqualTo("Must not be before " + told.name + ".");
                });
    }

    @Test
    void nothing_comes_before_it_was_signed_and_each_reason_is_given() {
        var rules = new PetitionRules(TODAY);
        var signed = MadeUp.commutation().petition().certification().signedOn();
        assertThat(rules.broken(line(MadeUp.commutation(), signed, null))).isEmpty();
        assertThat(rules.broken(line(MadeUp.commutation(), signed.minusDays(1), null)))
                .hasSize(1);
        assertThat(rules.broken(line(Told.DENIAL.petition(), signed.minusDays(1), null)))
                .hasSize(2);
    }

    /** The fields of a petition as a line. */
    static ImportedPetition line(MadeUp petition, LocalDate receivedOn, String externalId) {
        var made = petition.petition();
        return new ImportedPetition(
                receivedOn,
                externalId,
                made.clemencyType(),
                made.programme(),
                made.petitioner(),
                made.filer(),
                made.conviction(),
                made.custody(),
                made.relief(),
                made.reasons(),
                made.requested(),
                made.criteria(),
                made.victims(),
                made.certification());
    }
}
