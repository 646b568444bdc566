package clemency.stats.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.Envelope;
import clemency.events.Event;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.Information;
import clemency.events.OffenceCategory;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.Programme;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.Remander;
import clemency.events.ReviewEvent.CaseAssigned;
import clemency.events.ReviewEvent.CaseClosed;
import clemency.events.ReviewEvent.CaseOpened;
import clemency.events.ReviewEvent.CaseReinstated;
import clemency.events.ReviewEvent.CaseReleased;
import clemency.events.ReviewEvent.CaseRemanded;
import clemency.events.ReviewEvent.CaseSetAside;
import clemency.events.ReviewEvent.RecommendationMade;
import clemency.events.ReviewEvent.SentToWhiteHouse;
import clemency.events.ScreeningEvent.CaseScreened;
import clemency.events.ScreeningEvent.InformationReceived;
import clemency.events.ScreeningEvent.InformationRequested;
import clemency.events.ScreeningEvent.ScreeningStarted;
import clemency.events.SentenceKind;
import clemency.events.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ways through the office, told as review tells them. Stays read: programme stage: days, of each that ended. */
class PassageTest {

    private static final UUID ATTORNEY = new UUID(0, 2);
    private static final UUID DIRECTIVE = new UUID(0, 1);
    private static final LocalDate RECEIVED = LocalDate.of(2016, 1, 4);

    private final List<Envelope> told = new ArrayList<>();
    private final Map<Topic, Integer> versions = new EnumMap<>(Topic.class);

    @Test
    void the_whole_way() {
        after(0, submitted());
        after(1, opened(), new ScreeningStarted());
        after(8, new CaseScreened());
        after(30, new CaseAssigned(ATTORNEY));
        after(75, recommended(Recommender.PARDON_ATTORNEY));
        after(95, recommended(Recommender.DEPUTY_ATTORNEY_GENERAL));
        after(98, new SentToWhiteHouse(RECEIVED.plusDays(128)));
        after(129, new ClemencyDenied(DenialKind.PRESUMED, Administration.OBAMA));
        finds(
                "CAPITAL INTAKE: 1",
                "TRADITIONAL SCREENING: 7",
                "TRADITIONAL WAITING: 22",
                "TRADITIONAL INVESTIGATION: 45",
                "TRADITIONAL DEPUTY_ATTORNEY_GENERAL: 20",
                "TRADITIONAL DISPATCH: 3",
                "TRADITIONAL WHITE_HOUSE: 31");
    }

    @Test
    void what_needs_no_look_waits_at_once_and_where_there_is_room_no_day() {
        after(0, submitted());
        after(0, opened(), new CaseAssigned(ATTORNEY));
        after(40, new CaseClosed(ClosingReason.WITHDRAWN, Administration.OBAMA));
        finds("CAPITAL INTAKE: 0", "TRADITIONAL WAITING: 0", "TRADITIONAL INVESTIGATION: 40");
    }

    @Test
    void the_petitioner_is_asked_from_the_desk_and_did_not_wait_for_an_attorney_meanwhile() {
        after(0, submitted());
        after(0, opened(), new CaseAssigned(ATTORNEY));
        after(
                10,
                new CaseReleased(ATTORNEY),
                new InformationRequested(Set.of(Information.values()[0]), RECEIVED.plusDays(40)));
        after(25, new InformationReceived());
        after(26, new CaseScreened());
        finds(
                "CAPITAL INTAKE: 0",
                "TRADITIONAL WAITING: 0",
                "TRADITIONAL INVESTIGATION: 10",
                "TRADITIONAL INCOMPLETE: 15",
                "TRADITIONAL SCREENING: 1");
    }

    @Test
    void a_remand_begins_anew() {
        after(0, submitted());
        after(0, opened(), new CaseAssigned(ATTORNEY));
        after(10, recommended(Recommender.PARDON_ATTORNEY));
        after(12, new CaseRemanded(Remander.DEPUTY_ATTORNEY_GENERAL));
        after(15, new CaseAssigned(ATTORNEY));
        after(35, recommended(Recommender.PARDON_ATTORNEY));
        finds(
                "CAPITAL INTAKE: 0",
                "TRADITIONAL WAITING: 0",
                "TRADITIONAL INVESTIGATION: 10",
                "TRADITIONAL DEPUTY_ATTORNEY_GENERAL: 2",
                "TRADITIONAL WAITING: 3",
                "TRADITIONAL INVESTIGATION: 20");
        assertThat(total().get(Measure.REMANDS)).isEqualTo(1);
    }

    @Test
    void set_aside_is_no_waiting_and_a_later_stage_waits_for_its_end() {
        after(0, submitted());
        after(
                2,
                opened(),
                new ScreeningStarted(),
                new InformationRequested(Set.of(Information.values()[0]), RECEIVED.plusDays(40)));
        after(5, new CaseSetAside(DIRECTIVE));
        after(9, new InformationReceived());
        after(105, new CaseReinstated(DIRECTIVE));
        after(106, new CaseScreened());
        finds(
                "CAPITAL INTAKE: 2",
                "TRADITIONAL SCREENING: 0",
                "TRADITIONAL INCOMPLETE: 3",
                "TRADITIONAL SET_ASIDE: 100",
                "TRADITIONAL SCREENING: 1");
    }

    @Test
    void who_is_set_aside_on_the_day_of_opening_did_not_wait() {
        after(0, submitted());
        after(3, opened(), new CaseSetAside(DIRECTIVE));
        finds("CAPITAL INTAKE: 3");
    }

    @Test
    void after_the_end_nothing_is_counted() {
        after(0, submitted());
        after(3, new CaseClosed(ClosingReason.MOOT, Administration.OBAMA));
        after(4, opened());
        after(9, new CaseAssigned(ATTORNEY));
        after(10, new CaseClosed(ClosingReason.MOOT, Administration.OBAMA));
        finds("CAPITAL INTAKE: 3");
    }

    private void after(int days, Event... events) {
        for (var event : events) {
            told.add(new Envelope(
                    new UUID(7, told.size()),
                    "/test",
                    new UUID(0, 7),
                    versions.merge(Topic.of(event), 1, Integer::sum),
                    RECEIVED.plusDays(days),
                    Instant.EPOCH.plusSeconds(told.size()),
                    event));
        }
    }

    private void finds(String... stays) {
        assertThat(Sum.of(told).entrySet().stream()
                        .filter(entry -> entry.getKey() instanceof Cell.Stay)
                        .map(entry -> PassageTest.read((Cell.Stay) entry.getKey(), entry.getValue())))
                .containsExactlyInAnyOrder(stays);
    }

    private static String read(Cell.Stay stay, Figures figures) {
        assertThat(figures.get(Measure.STAYS)).isEqualTo(1);
        return stay.programme() + " " + stay.stage() + ": " + figures.get(Measure.STAY_DAYS);
    }

    private Figures total() {
        return Sum.daily(Sum.of(told)).values().stream().reduce(Figures.NONE, Figures::plus);
    }

    private static Event submitted() {
        return new PetitionSubmitted(
                "C000001",
                ClemencyType.COMMUTATION,
                Programme.CAPITAL,
                null,
                OffenceCategory.DRUG,
                SentenceKind.LIFE,
                false,
                List.of());
    }

    private static Event opened() {
        return new CaseOpened(ClemencyType.COMMUTATION, Programme.TRADITIONAL);
    }

    private static Event recommended(Recommender recommender) {
        return new RecommendationMade(recommender, Recommendation.DENY);
    }
}
