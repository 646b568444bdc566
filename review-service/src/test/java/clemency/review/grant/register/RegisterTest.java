package clemency.review.grant.register;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.Grant;
import clemency.events.GrantEvent;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.GrantCorrected;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.events.GrantTerms;
import clemency.events.PrisonTerm;
import clemency.events.Programme;
import clemency.events.SentenceKind;
import clemency.review.grant.register.Entry.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final String TERMS =
            "Prison sentence commuted to expire on August 3, 2018, conditioned upon enrollment in"
                    + " residential drug treatment";
    private static final GrantDeclined DECLINED = new GrantDeclined(Administration.OBAMA);

    private final PublishedGrant known = new PublishedGrant(
            new UUID(0, 1), Identity.of(Reading.of(Given.RECORD)), 1, Given.RECORD, understood(Given.RECORD), null);

    @Test
    void aNewRecordIsAGrant() {
        var entry = Register.decide(Given.published(1, Given.RECORD), null);

        var grant = understood(Given.RECORD);
        assertThat(entry)
                .isEqualTo(new Entry.Created(known, List.of(new Told(1, Given.DAY, new ClemencyGranted(grant)))));
        assertThat(grant.petitioned()).isFalse();
        assertThat(grant.programme()).isEqualTo(Programme.UNSPECIFIED);
        assertThat(grant.administration()).isEqualTo(Administration.OBAMA);
        assertThat(grant.district()).isEqualTo("Northern Iowa");
        assertThat(grant.sentence().kind()).isEqualTo(SentenceKind.LIFE);
    }

    @Test
    void theSameRecordAgainChangesNothing() {
        assertThat(decide(known, Given.RECORD)).isEqualTo(new Entry.Unchanged(known));
        assertThat(decide(known, Given.recipient("ANN MADE-UP JR"))).isEqualTo(new Entry.Unchanged(known));
        assertThat(decide(known, Given.sentence(" Life  imprisonment;\n10 years' supervised release ")))
                .isEqualTo(new Entry.Unchanged(known));
    }

    @Test
    void anyOtherDifferenceIsACorrection() {
        var record = Given.sentence("240 months' imprisonment");
        var entry = decide(known, record);

        assertThat(events(entry)).containsExactly(new GrantCorrected(understood(record)));
        assertThat(entry.grant()).isEqualTo(known.with(2, record, understood(record), null));
    }

    @Test
    void aRecordThatSaysDeclinedIsAGrantAndARefusal() {
        var onTheDay = decide(null, Given.terms(TERMS + " (condition declined)"));
        var later = decide(null, Given.terms(TERMS + "; commutation declined on August 8, 2016"));

        assertThat(events(onTheDay)).hasSize(2).contains(DECLINED);
        assertThat(onTheDay.grant().version()).isEqualTo(2);
        assertThat(onTheDay.grant().declinedOn()).isEqualTo(Given.DAY);
        assertThat(later.grant().declinedOn()).isEqualTo(LocalDate.of(2016, 8, 8));
    }

    @Test
    void aRefusalBeforeTheGrantIsFlaggedAndNotTold() {
        var record = Given.terms(TERMS + "; commutation declined on August 20, 2015");

        assertThat(events(decide(null, record))).doesNotContain(DECLINED);
        assertThat(Reading.of(record).flags()).containsExactly("terms");
    }

    @Test
    void aCorrectionThatBringsTheRefusalTellsItOnce() {
        var record = Given.terms(TERMS + " (condition declined)");
        var first = decide(known, record);
        var second = decide(first.grant(), Given.terms(TERMS + ". Condition declined."));

        assertThat(events(first)).containsExactly(new GrantCorrected(understood(record)), DECLINED);
        assertThat(first.grant().version()).isEqualTo(3);
        assertThat(events(second)).hasSize(1).doesNotContain(DECLINED);
        assertThat(second.grant().version()).isEqualTo(4);
        assertThat(second.grant().declinedOn()).isEqualTo(Given.DAY);
    }

    @Test
    void aRefusalThatWasToldStaysThoughARecordDoesNotMentionIt() {
        var declined = Register.decline(known, Given.DAY).grant();
        var corrected = decide(declined, Given.terms(TERMS));

        assertThat(events(corrected)).hasSize(1).first().isInstanceOf(GrantCorrected.class);
        assertThat(corrected.grant().declinedOn()).isEqualTo(Given.DAY);
    }

    @Test
    void aLaterRecordOfTheSameListMeetsTheGrantAsTheEarlierLeftIt() {
        var corrected = Given.sentence("240 months' imprisonment");
        var entries = Register.publish(
                List.of(
                        Given.published(1, Given.RECORD),
                        Given.published(2, Given.RECORD),
                        Given.published(3, corrected),
                        Given.published(4, Given.court("Southern Iowa; May 5, 1997"))),
                Map.of());

        assertThat(entries)
                .hasExactlyElementsOfTypes(
                        Entry.Created.class, Entry.Unchanged.class, Entry.Changed.class, Entry.Created.class);
        assertThat(entries.get(2).grant()).isEqualTo(known.with(2, corrected, understood(corrected), null));
        assertThat(entries.get(3).grant().id()).isEqualTo(new UUID(0, 4));
    }

    @Test
    void theRecipientRefuses() {
        var on = Given.DAY.plusDays(5);
        var declined = Register.decline(known, on);

        assertThat(declined)
                .isEqualTo(new Entry.Changed(
                        known.with(2, Given.RECORD, known.understood(), on), List.of(new Told(2, on, DECLINED))));
        assertThat(Register.decline(declined.grant(), on)).isInstanceOf(Entry.Unchanged.class);
        assertThat(Register.decline(declined.grant(), on.plusDays(1))).isInstanceOf(Entry.DeclinedBefore.class);
        assertThat(Register.decline(known, Given.DAY.minusDays(1))).isInstanceOf(Entry.TooEarly.class);
    }

    @Test
    void theMorningOfAnInaugurationBelongsToTheOutgoingAdministration() {
        assertThat(administration(LocalDate.of(2017, 1, 20))).isEqualTo(Administration.OBAMA);
        assertThat(administration(LocalDate.of(2017, 1, 21))).isEqualTo(Administration.TRUMP_FIRST);
    }

    @Test
    void whatIsNotUnderstoodIsFlaggedByItsColumn() {
        assertThat(Reading.of(Given.RECORD).flags()).isEmpty();
        assertThat(Reading.of(Given.court("Northern Atlantis; May 5, 1997")).flags())
                .containsExactly("district_and_sentencing_date");
        assertThat(Reading.of(Given.sentence("A handful of years")).flags()).containsExactly("sentence");
        // Words that are understood, and yet not what they come to.
        assertThat(Reading.of(Given.sentence("1. 60 months' imprisonment | 2. 20 years' imprisonment"))
                        .flags())
                .containsExactly("sentence");
        assertThat(Reading.of(Given.terms("")).flags()).containsExactly("terms");
    }

    @Test
    void onTheDayOfInaugurationTheNextPresidentIsNamed() {
        var day = LocalDate.of(2017, 1, 20);
        var reading = Reading.of(Given.grantedOn(day));

        var entered =
                Register.decide(Register.Publication.of(new UUID(0, 1), reading, Administration.TRUMP_FIRST), null);
        var corrected = decide(entered.grant(), Given.sentence(day, "240 months' imprisonment"));

        assertThat(entered.grant().understood().administration()).isEqualTo(Administration.TRUMP_FIRST);
        assertThat(corrected.grant().understood().administration()).isEqualTo(Administration.TRUMP_FIRST);
    }

    @Test
    void aCorrectionOfTermsStaysUntilARecordSaysSomethingNew() {
        var terms = new GrantTerms(
                new PrisonTerm.CommutedToMonths(240), false, Set.of(), GrantTerms.SupervisedRelease.INTACT);

        var corrected = Register.correct(known, terms);
        var again = Register.correct(corrected.grant(), terms);
        var sameRecord = decide(corrected.grant(), Given.RECORD);
        var newRecord = decide(corrected.grant(), Given.sentence("240 months' imprisonment"));

        assertThat(events(corrected)).containsExactly(new GrantCorrected(known.understoodWith(terms)));
        assertThat(corrected.grant().version()).isEqualTo(2);
        assertThat(again).isEqualTo(new Entry.Unchanged(corrected.grant()));
        assertThat(sameRecord).isEqualTo(new Entry.Unchanged(corrected.grant()));
        assertThat(newRecord.grant().understood().terms())
                .isEqualTo(understood(Given.RECORD).terms());
    }

    @Test
    void aDeclinedGrantIsNotCorrected() {
        var declined = Register.decline(known, Given.DAY).grant();

        assertThat(Register.correct(declined, understood(Given.RECORD).terms()))
                .isEqualTo(new Entry.DeclinedBefore(declined));
    }

    @Test
    void namesDoNotGetIntoLogs() {
        assertThat(Given.RECORD.toString() + known + Given.published(1, Given.RECORD))
                .doesNotContain("Made-Up");
    }

    private static Administration administration(LocalDate day) {
        return Given.published(1, Given.grantedOn(day)).acting();
    }

    private static Grant understood(GrantRecord record) {
        return Reading.of(record).grant(Administration.on(record.grantedOn()));
    }

    private static Entry decide(PublishedGrant known, GrantRecord record) {
        return Register.decide(Given.published(1, record), known);
    }

    private static List<GrantEvent> events(Entry entry) {
        return switch (entry) {
            case Entry.Created created ->
                created.told().stream().map(Told::event).toList();
            case Entry.Changed changed ->
                changed.told().stream().map(Told::event).toList();
            case Entry.Unchanged _, Entry.TooEarly _, Entry.DeclinedBefore _ -> List.of();
        };
    }
}
