package clemency.stats.aggregate;

import static clemency.events.ClemencyType.COMMUTATION;
import static clemency.events.ClemencyType.PARDON;
import static clemency.events.Programme.CLEMENCY_INITIATIVE_2014;
import static clemency.events.Programme.TRADITIONAL;
import static clemency.events.Programme.UNSPECIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.AdjustmentReason;
import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.Envelope;
import clemency.events.Event;
import clemency.events.Grant;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.CountAdjusted;
import clemency.events.GrantEvent.GrantCorrected;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.events.GrantTerms;
import clemency.events.OffenceCategory;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.PetitionEvent.PetitionWithdrawn;
import clemency.events.PrisonTerm;
import clemency.events.Programme;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.ReviewEvent.CaseClosed;
import clemency.events.ReviewEvent.CaseOpened;
import clemency.events.ReviewEvent.CaseReinstated;
import clemency.events.ReviewEvent.CaseSetAside;
import clemency.events.ReviewEvent.RecommendationMade;
import clemency.events.Sentence;
import clemency.events.SentenceKind;
import clemency.events.Topic;
import clemency.events.Unknown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of the identity, row by row. Lines read: cell: what it holds. */
class ContributionTest {

    private static final Administration OBAMA = Administration.OBAMA;
    private static final UUID DIRECTIVE = new UUID(0, 1);

    private final List<Envelope> told = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final Map<Topic, Integer> versions = new EnumMap<>(Topic.class);

    @Test
    void aReceiptCountsUnderWhatThePetitionClaims() {
        on(1, submitted(TRADITIONAL));
        finds("D|2017-01-01|COMMUTATION|TRADITIONAL|OBAMA: {RECEIVED=1, PENDING=1}");
    }

    @Test
    void aWholeDayOfInaugurationBelongsToTheOutgoing() {
        on(20, submitted(TRADITIONAL));
        on(21, new CaseOpened(COMMUTATION, CLEMENCY_INITIATIVE_2014));
        finds(
                "D|2017-01-20|COMMUTATION|TRADITIONAL|OBAMA: {RECEIVED=1, PENDING=1}",
                "D|2017-01-21|COMMUTATION|CLEMENCY_INITIATIVE_2014|TRUMP_FIRST: {ADJUSTMENTS=1, PENDING=1}",
                "D|2017-01-21|COMMUTATION|TRADITIONAL|TRUMP_FIRST: {ADJUSTMENTS=-1, PENDING=-1}");
    }

    @Test
    void programmesThatAreNotListedAreOne() {
        on(1, submitted(new Programme("MADE_UP")));
        on(2, new CaseOpened(COMMUTATION, new Programme("ANOTHER")));
        finds("D|2017-01-01|COMMUTATION|OTHER|OBAMA: {RECEIVED=1, PENDING=1}");
    }

    @Test
    void anOpeningUnderTheSameProgrammeMovesNothing() {
        on(1, submitted(TRADITIONAL));
        on(2, new CaseOpened(COMMUTATION, TRADITIONAL));
        on(3, new PetitionWithdrawn());
        on(4, new Unknown("clemency.Later"), Topic.REVIEWS);
        finds("D|2017-01-01|COMMUTATION|TRADITIONAL|OBAMA: {RECEIVED=1, PENDING=1}");
    }

    @Test
    void aDecisionCarriesTheActingAdministration() {
        on(1, submitted(TRADITIONAL));
        on(20, new ClemencyDenied(DenialKind.PRESUMED, Administration.TRUMP_FIRST));
        finds(
                "D|2017-01-01|COMMUTATION|TRADITIONAL|OBAMA: {RECEIVED=1, PENDING=1}",
                "D|2017-01-20|COMMUTATION|TRADITIONAL|TRUMP_FIRST: {DENIED_PRESUMED=1, PENDING=-1}");
    }

    @Test
    void whatIsSetAsideStaysPendingAndLeavesWithTheEnd() {
        on(1, submitted(TRADITIONAL));
        on(2, new CaseSetAside(DIRECTIVE));
        on(3, new CaseReinstated(DIRECTIVE));
        on(4, new CaseSetAside(DIRECTIVE));
        on(5, new CaseClosed(ClosingReason.MOOT, OBAMA));
        finds(
                "D|2017-01-01|COMMUTATION|TRADITIONAL|OBAMA: {RECEIVED=1, PENDING=1}",
                "D|2017-01-02|COMMUTATION|TRADITIONAL|OBAMA: {SET_ASIDE=1}",
                "D|2017-01-03|COMMUTATION|TRADITIONAL|OBAMA: {SET_ASIDE=-1}",
                "D|2017-01-04|COMMUTATION|TRADITIONAL|OBAMA: {SET_ASIDE=1}",
                "D|2017-01-05|COMMUTATION|TRADITIONAL|OBAMA: {CLOSED=1, PENDING=-1, SET_ASIDE=-1, CLOSED_MOOT=1}");
    }

    @Test
    void aGrantOfALifeSentenceIsCountedAndAnnounced() {
        on(1, submitted(TRADITIONAL));
        on(2, new ClemencyGranted(grant(UNSPECIFIED, true, new PrisonTerm.ExpiresOn(day(30)))));
        finds(
                "A|2017-01-02|COMMUTATION: {ANNOUNCED=1, LIFE_SENTENCES=1, CONDITIONAL=1}",
                "D|2017-01-01|COMMUTATION|TRADITIONAL|OBAMA: {RECEIVED=1, PENDING=1}",
                "D|2017-01-02|COMMUTATION|TRADITIONAL|OBAMA: {GRANTED=1, PENDING=-1, LIFE_SENTENCES_COMMUTED=1, CONDITIONAL_GRANTS=1}",
                "R|2017-01-02|COMMUTATION|2017-01-30: {RELEASES=1}");
    }

    @Test
    void aGrantUnderAnotherProgrammeMovesThePetitionThere() {
        on(1, submitted(TRADITIONAL));
        on(2, new ClemencyGranted(grant(CLEMENCY_INITIATIVE_2014, true, new PrisonTerm.CommutedToMonths(240))));
        finds(
                "A|2017-01-02|COMMUTATION: {ANNOUNCED=1, LIFE_SENTENCES=1, TERMS=1, CONDITIONAL=1}",
                "D|2017-01-01|COMMUTATION|TRADITIONAL|OBAMA: {RECEIVED=1, PENDING=1}",
                "D|2017-01-02|COMMUTATION|CLEMENCY_INITIATIVE_2014|OBAMA: "
                        + "{GRANTED=1, ADJUSTMENTS=1, LIFE_SENTENCES_COMMUTED=1, CONDITIONAL_GRANTS=1}",
                "D|2017-01-02|COMMUTATION|TRADITIONAL|OBAMA: {ADJUSTMENTS=-1, PENDING=-1}");
    }

    @Test
    void aGrantWithoutAPetitionIsBalancedByAnAdjustment() {
        on(2, new ClemencyGranted(grant(UNSPECIFIED, false, new PrisonTerm.CommutedToMonths(240))));
        finds(
                "A|2017-01-02|COMMUTATION: {ANNOUNCED=1, LIFE_SENTENCES=1, TERMS=1, CONDITIONAL=1}",
                "D|2017-01-02|COMMUTATION|UNSPECIFIED|OBAMA: {GRANTED=1, ADJUSTMENTS=1, LIFE_SENTENCES_COMMUTED=1, CONDITIONAL_GRANTS=1}");
    }

    @Test
    void aRefusalOfAGrantClosesThePetitionOnItsOwnDate() {
        on(1, submitted(TRADITIONAL));
        on(2, new ClemencyGranted(grant(UNSPECIFIED, true, new PrisonTerm.Unchanged())));
        on(9, new GrantDeclined(OBAMA));
        finds(
                "A|2017-01-02|COMMUTATION: {ANNOUNCED=1, DECLINED=1, LIFE_SENTENCES=1, CONDITIONAL=1}",
                "D|2017-01-01|COMMUTATION|TRADITIONAL|OBAMA: {RECEIVED=1, PENDING=1}",
                "D|2017-01-02|COMMUTATION|TRADITIONAL|OBAMA: {GRANTED=1, PENDING=-1, LIFE_SENTENCES_COMMUTED=1, CONDITIONAL_GRANTS=1}",
                "D|2017-01-09|COMMUTATION|TRADITIONAL|OBAMA: {GRANTED=-1, CLOSED=1, LIFE_SENTENCES_COMMUTED=-1, CLOSED_DECLINED=1, CONDITIONAL_GRANTS=-1}");
    }

    @Test
    void aRefusalWithoutAPetitionTakesTheAdjustmentBack() {
        on(2, new ClemencyGranted(grant(UNSPECIFIED, false, new PrisonTerm.Unchanged())));
        on(9, new GrantDeclined(OBAMA));
        finds(
                "A|2017-01-02|COMMUTATION: {ANNOUNCED=1, DECLINED=1, LIFE_SENTENCES=1, CONDITIONAL=1}",
                "D|2017-01-02|COMMUTATION|UNSPECIFIED|OBAMA: {GRANTED=1, ADJUSTMENTS=1, LIFE_SENTENCES_COMMUTED=1, CONDITIONAL_GRANTS=1}",
                "D|2017-01-09|COMMUTATION|UNSPECIFIED|OBAMA: {GRANTED=-1, ADJUSTMENTS=-1, LIFE_SENTENCES_COMMUTED=-1, CONDITIONAL_GRANTS=-1}");
    }

    @Test
    void aCorrectionReplacesTheGrantEverywhere() {
        on(2, new ClemencyGranted(grant(UNSPECIFIED, false, new PrisonTerm.ExpiresOn(day(30)))));
        on(3, new GrantCorrected(grant(UNSPECIFIED, false, new PrisonTerm.ExpiresOn(day(29)))));
        on(4, new GrantCorrected(grant(TRADITIONAL, false, new PrisonTerm.CommutedToMonths(240))));
        finds(
                "A|2017-01-04|COMMUTATION: {ANNOUNCED=1, LIFE_SENTENCES=1, TERMS=1, CONDITIONAL=1}",
                "D|2017-01-04|COMMUTATION|TRADITIONAL|OBAMA: {GRANTED=1, ADJUSTMENTS=1, LIFE_SENTENCES_COMMUTED=1, CONDITIONAL_GRANTS=1}");
    }

    @Test
    void recommendationsAreCountedAndOneAgainstTheOtherIsAReversal() {
        on(1, submitted(TRADITIONAL));
        on(2, new RecommendationMade(Recommender.PARDON_ATTORNEY, Recommendation.DENY));
        on(3, new RecommendationMade(Recommender.DEPUTY_ATTORNEY_GENERAL, Recommendation.DENY));
        on(4, new RecommendationMade(Recommender.PARDON_ATTORNEY, Recommendation.DENY));
        on(5, new RecommendationMade(Recommender.DEPUTY_ATTORNEY_GENERAL, Recommendation.GRANT));
        finds(
                "D|2017-01-01|COMMUTATION|TRADITIONAL|OBAMA: {RECEIVED=1, PENDING=1}",
                "D|2017-01-02|COMMUTATION|TRADITIONAL|OBAMA: {PARDON_ATTORNEY_TO_DENY=1}",
                "D|2017-01-03|COMMUTATION|TRADITIONAL|OBAMA: {DEPUTY_TO_DENY=1}",
                "D|2017-01-04|COMMUTATION|TRADITIONAL|OBAMA: {PARDON_ATTORNEY_TO_DENY=1}",
                "D|2017-01-05|COMMUTATION|TRADITIONAL|OBAMA: {DEPUTY_TO_GRANT=1, REVERSALS=1}");
    }

    @Test
    void aShorterTermIsCountedInMonthsAndARefusalTakesThemBack() {
        on(2, new ClemencyGranted(toMonths(360, 240)));
        on(9, new GrantDeclined(OBAMA));
        finds(
                "A|2017-01-02|COMMUTATION: {ANNOUNCED=1, DECLINED=1, TERMS=1}",
                "D|2017-01-02|COMMUTATION|TRADITIONAL|OBAMA: "
                        + "{GRANTED=1, ADJUSTMENTS=1, MONTHS_COMMUTED=120, TERMS_COMMUTED=1, FINES_REMITTED=1}",
                "D|2017-01-09|COMMUTATION|TRADITIONAL|OBAMA: "
                        + "{GRANTED=-1, ADJUSTMENTS=-1, MONTHS_COMMUTED=-120, TERMS_COMMUTED=-1, FINES_REMITTED=-1}");
    }

    @Test
    void monthsThatAreNotKnownAreNotCounted() {
        on(2, new ClemencyGranted(toMonths(null, 240)));
        finds(
                "A|2017-01-02|COMMUTATION: {ANNOUNCED=1, TERMS=1}",
                "D|2017-01-02|COMMUTATION|TRADITIONAL|OBAMA: {GRANTED=1, ADJUSTMENTS=1, FINES_REMITTED=1}");
    }

    @Test
    void anAdjustmentMovesPendingToo() {
        on(1, new CountAdjusted(PARDON, TRADITIONAL, 827, AdjustmentReason.OPENING_BALANCE));
        on(2, new CountAdjusted(PARDON, TRADITIONAL, -2, AdjustmentReason.RESTATED));
        finds(
                "D|2017-01-01|PARDON|TRADITIONAL|OBAMA: {ADJUSTMENTS=827, PENDING=827, PENDING_ADJUSTED=827}",
                "D|2017-01-02|PARDON|TRADITIONAL|OBAMA: {ADJUSTMENTS=-2, PENDING=-2, PENDING_ADJUSTED=-2}");
    }

    @Test
    void whatIsKnownOfAPetitionWaitsForItsReceipt() {
        on(2, new CaseOpened(COMMUTATION, TRADITIONAL));
        on(3, new ClemencyGranted(grant(TRADITIONAL, true, new PrisonTerm.Unchanged())));
        on(4, new GrantDeclined(OBAMA));
        finds();
        assertThat(histories().incomplete()).isTrue();
        on(1, submitted(TRADITIONAL));
        assertThat(histories().incomplete()).isFalse();
        assertThat(lines()).hasSize(4);
    }

    @Test
    void nothingElseIsIncomplete() {
        assertThat(Histories.EMPTY.incomplete()).isFalse();
        on(1, new CountAdjusted(PARDON, TRADITIONAL, 827, AdjustmentReason.OPENING_BALANCE));
        on(2, new Unknown("clemency.Later"), Topic.GRANTS);
        assertThat(histories().incomplete()).isFalse();
        on(2, new ClemencyGranted(grant(UNSPECIFIED, false, new PrisonTerm.Unchanged())));
        assertThat(histories().incomplete()).isFalse();
    }

    @Test
    void theFirstEndingCountsAndALaterOneIsAnAnomaly() {
        on(1, submitted(TRADITIONAL));
        on(3, new ClemencyDenied(DenialKind.EXPRESS, OBAMA));
        on(2, new CaseClosed(ClosingReason.MOOT, OBAMA));
        finds(
                "D|2017-01-01|COMMUTATION|TRADITIONAL|OBAMA: {RECEIVED=1, PENDING=1}",
                "D|2017-01-02|COMMUTATION|TRADITIONAL|OBAMA: {CLOSED=1, PENDING=-1, CLOSED_MOOT=1}",
                "D|2017-01-03|COMMUTATION|TRADITIONAL|OBAMA: {ANOMALIES=1}");
    }

    @Test
    void aGrantAfterAnEndingCountsAsOneWithoutAPetition() {
        on(1, submitted(TRADITIONAL));
        on(2, new ClemencyDenied(DenialKind.EXPRESS, OBAMA));
        on(3, new ClemencyGranted(grant(UNSPECIFIED, true, new PrisonTerm.Unchanged())));
        assertThat(lines())
                .contains("D|2017-01-03|COMMUTATION|TRADITIONAL|OBAMA: "
                        + "{GRANTED=1, ADJUSTMENTS=1, LIFE_SENTENCES_COMMUTED=1, ANOMALIES=1, CONDITIONAL_GRANTS=1}");
    }

    @Test
    void aSecondGrantIsAnAnomalyAndNoGrant() {
        on(1, submitted(TRADITIONAL));
        on(2, new ClemencyGranted(grant(UNSPECIFIED, true, new PrisonTerm.Unchanged())));
        on(3, new ClemencyGranted(grant(UNSPECIFIED, true, new PrisonTerm.Unchanged())));
        assertThat(lines()).hasSize(4).contains("D|2017-01-03|COMMUTATION|TRADITIONAL|OBAMA: {ANOMALIES=1}");
    }

    @Test
    void aDecisionBeforeTheReceiptCountsOnItsDateAndThePetitionIsNeverOpen() {
        on(5, submitted(TRADITIONAL));
        on(2, new ClemencyDenied(DenialKind.EXPRESS, OBAMA));
        finds(
                "D|2017-01-02|COMMUTATION|TRADITIONAL|OBAMA: {DENIED_EXPRESS=1, ADJUSTMENTS=1, ANOMALIES=1}",
                "D|2017-01-05|COMMUTATION|TRADITIONAL|OBAMA: {RECEIVED=1, ADJUSTMENTS=-1}");
    }

    @Test
    void whatReviewDidIsNotDatedBeforeTheReceipt() {
        on(5, submitted(TRADITIONAL));
        on(2, new CaseOpened(COMMUTATION, CLEMENCY_INITIATIVE_2014));
        finds(
                "D|2017-01-05|COMMUTATION|CLEMENCY_INITIATIVE_2014|OBAMA: {ADJUSTMENTS=1, PENDING=1}",
                "D|2017-01-05|COMMUTATION|TRADITIONAL|OBAMA: {RECEIVED=1, ADJUSTMENTS=-1}");
    }

    private void on(int dayOfJanuary, Event event) {
        on(dayOfJanuary, event, Topic.of(event));
    }

    private void on(int dayOfJanuary, Event event, Topic topic) {
        told.add(new Envelope(
                UUID.randomUUID(),
                "/test",
                new UUID(0, 7),
                versions.merge(topic, 1, Integer::sum),
                day(dayOfJanuary),
                Instant.EPOCH,
                event));
        topics.add(topic);
    }

    private Histories histories() {
        var histories = Histories.EMPTY;
        for (var i = 0; i < told.size(); i++) {
            histories = histories.with(topics.get(i), told.get(i)).orElseThrow();
        }
        return histories;
    }

    /** Of the cells that the identity and the announcements live in; the others have tests of their own. */
    private List<String> lines() {
        return Contribution.of(new UUID(0, 7), histories()).entrySet().stream()
                .filter(entry -> ContributionTest.isTold(entry.getKey()))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .sorted()
                .collect(Collectors.toList());
    }

    private static boolean isTold(Cell cell) {
        return cell instanceof Cell.Daily || cell instanceof Cell.Announcement || cell instanceof Cell.Release;
    }

    private void finds(String... lines) {
        assertThat(lines()).containsExactly(lines);
    }

    private static LocalDate day(int dayOfJanuary) {
        return LocalDate.of(2017, 1, dayOfJanuary);
    }

    private static Event submitted(Programme claimed) {
        return new PetitionSubmitted(
                "C000001",
                COMMUTATION,
                claimed,
                "N.D. Example",
                OffenceCategory.DRUG,
                SentenceKind.LIFE,
                false,
                List.of());
    }

    private static Grant toMonths(Integer before, int after) {
        return new Grant(
                COMMUTATION,
                TRADITIONAL,
                OBAMA,
                false,
                new Sentence(SentenceKind.TERM, before),
                new GrantTerms(
                        new PrisonTerm.CommutedToMonths(after),
                        false,
                        Set.of(GrantTerms.Remitted.FINE),
                        GrantTerms.SupervisedRelease.INTACT),
                null,
                OffenceCategory.DRUG);
    }

    private static Grant grant(Programme programme, boolean petitioned, PrisonTerm term) {
        return new Grant(
                ClemencyType.COMMUTATION,
                programme,
                OBAMA,
                petitioned,
                new Sentence(SentenceKind.LIFE_PLUS_TERM, 60),
                new GrantTerms(term, true, null, GrantTerms.SupervisedRelease.INTACT),
                "N.D. Example",
                OffenceCategory.DRUG);
    }
}
