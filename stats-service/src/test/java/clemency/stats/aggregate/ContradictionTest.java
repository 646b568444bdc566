package clemency.stats.aggregate;

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
import clemency.events.PrisonTerm;
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
import clemency.events.ScreeningEvent;
import clemency.events.Sentence;
import clemency.events.SentenceKind;
import clemency.events.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Events about one subject that make no sense together: the identity closes in every cell, in every order. */
class ContradictionTest {

    record Told(LocalDate day, Event event) {}

    @Property(tries = 3_000)
    void theIdentityClosesAfterEachOfThem(@ForAll("anything") List<Told> told) {
        var sum = new Sum();
        for (var envelope : envelopes(told)) {
            sum.add(envelope);
            assertThat(AnyOrderTest.open(sum.cells())).isEmpty();
        }
    }

    @Property(tries = 3_000)
    void theOrderDoesNotMatter(@ForAll("anything") List<Told> told, @ForAll long order) {
        var events = envelopes(told);
        var shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(order));
        assertThat(Sum.of(shuffled)).isEqualTo(Sum.of(events));
    }

    /**
     * By day and type the list says what the figures count, and a fact is on it once. Of a subject of which neither petition nor
     * grant is known there is nothing to count it under.
     */
    @Property(tries = 3_000)
    void whatIsCountedIsListed(@ForAll("anything") List<Told> told) {
        var cells = Sum.of(envelopes(told));
        var counted = new HashMap<String, Long>();
        var listed = new HashMap<String, Long>();
        cells.forEach((cell, figures) -> {
            if (cell instanceof Cell.Daily daily && figures.get(Measure.ANOMALIES) != 0) {
                counted.merge(daily.day() + " " + daily.clemencyType(), figures.get(Measure.ANOMALIES), Long::sum);
            }
            if (cell instanceof Cell.Anomaly anomaly) {
                assertThat(figures).isEqualTo(Figures.of(Measure.ANOMALIES, 1));
                listed.merge(anomaly.day() + " " + anomaly.clemencyType(), 1L, Long::sum);
            }
        });
        assertThat(counted).isEqualTo(isKnown(told) ? listed : Map.of());
    }

    private static boolean isKnown(List<Told> told) {
        return told.stream()
                .map(Told::event)
                .anyMatch(event -> event instanceof PetitionSubmitted || event instanceof ClemencyGranted);
    }

    /** Whatever came between receipt and end, and however often. */
    @Property(tries = 3_000)
    void theStaysOfAPetitionThatEndedAddUpToItsDuration(@ForAll("anything") List<Told> told) {
        var total = Sum.of(envelopes(told)).values().stream().reduce(Figures.NONE, Figures::plus);
        if (total.get(Measure.DISPOSED) > 0) {
            assertThat(total.get(Measure.STAY_DAYS)).isEqualTo(total.get(Measure.DISPOSED_DAYS));
        }
    }

    @Property(tries = 3_000)
    void noStockIsEverNegativeWithoutAnAdjustment(@ForAll("anything") List<Told> told) {
        var events = envelopes(told).stream()
                .filter(e -> !(e.event() instanceof CountAdjusted))
                .toList();
        var pending = new java.util.TreeMap<LocalDate, Long>();
        Sum.daily(Sum.of(events))
                .forEach((cell, figures) -> pending.merge(cell.day(), figures.get(Measure.PENDING), Long::sum));
        var stock = 0L;
        for (var change : pending.values()) {
            stock += change;
            assertThat(stock).isBetween(0L, 1L);
        }
    }

    @Provide
    Arbitrary<List<Told>> anything() {
        var days = Arbitraries.integers().between(0, 6).map(LocalDate.of(2017, 1, 17)::plusDays);
        return Combinators.combine(days, event()).as(Told::new).list().ofMaxSize(9);
    }

    private static Arbitrary<Event> event() {
        var types = Arbitraries.of(ClemencyType.PARDON, ClemencyType.COMMUTATION);
        var programmes =
                Arbitraries.of(Programme.TRADITIONAL, Programme.CLEMENCY_INITIATIVE_2014, Programme.UNSPECIFIED);
        var acting = Arbitraries.of(Administration.OBAMA, Administration.TRUMP_FIRST);
        var grants = Combinators.combine(types, programmes, acting, Arbitraries.of(true, false))
                .as(ContradictionTest::grant);
        return Arbitraries.oneOf(
                Combinators.combine(types, programmes).as(ContradictionTest::submitted),
                Combinators.combine(types, programmes).as(CaseOpened::new),
                Arbitraries.of(new CaseSetAside(new UUID(0, 1)), new CaseReinstated(new UUID(0, 1))),
                Arbitraries.of(
                        new ScreeningEvent.ScreeningStarted(),
                        new ScreeningEvent.CaseScreened(),
                        new ScreeningEvent.InformationReceived(),
                        new CaseAssigned(new UUID(0, 2)),
                        new CaseReleased(new UUID(0, 2)),
                        new SentToWhiteHouse(null),
                        new CaseRemanded(Remander.WHITE_HOUSE)),
                Combinators.combine(Arbitraries.of(Recommender.values()), Arbitraries.of(Recommendation.values()))
                        .as(RecommendationMade::new),
                Combinators.combine(Arbitraries.of(ClosingReason.values()), acting)
                        .as(CaseClosed::new),
                acting.map(administration -> new ClemencyDenied(DenialKind.EXPRESS, administration)),
                grants.map(ClemencyGranted::new),
                grants.map(GrantCorrected::new),
                acting.map(GrantDeclined::new),
                types.map(type -> new CountAdjusted(type, Programme.TRADITIONAL, 3, AdjustmentReason.RESTATED)));
    }

    private static Event submitted(ClemencyType type, Programme programme) {
        return new PetitionSubmitted(
                "C000001", type, programme, null, OffenceCategory.DRUG, SentenceKind.TERM, false, List.of());
    }

    private static Grant grant(ClemencyType type, Programme programme, Administration acting, boolean petitioned) {
        return new Grant(
                type,
                programme,
                acting,
                petitioned,
                new Sentence(SentenceKind.LIFE, null),
                new GrantTerms(new PrisonTerm.Unchanged(), false, null, GrantTerms.SupervisedRelease.NOT_STATED),
                null,
                OffenceCategory.DRUG);
    }

    /** Some on their own day, some days later, some before what was recorded earlier. */
    private static Instant recorded(LocalDate day, int place) {
        return day.plusDays(7L * place % 5).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static List<Envelope> envelopes(List<Told> told) {
        var versions = new EnumMap<Topic, Integer>(Topic.class);
        var events = new ArrayList<Envelope>();
        for (var one : told) {
            var topic = Topic.of(one.event());
            events.add(new Envelope(
                    new UUID(7, events.size()),
                    "/test",
                    new UUID(0, 7),
                    versions.merge(topic, 1, Integer::sum),
                    one.day(),
                    recorded(one.day(), events.size()),
                    one.event()));
        }
        return events;
    }
}
