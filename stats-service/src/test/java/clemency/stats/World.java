package clemency.stats;

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
import clemency.events.Information;
import clemency.events.OffenceCategory;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.PetitionEvent.PetitionWithdrawn;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Made-up petitions and what becomes of them, the same for the same seed: received, opened (some under another
 * programme), screened, assigned, recommended, sent, set aside and reinstated, then granted, denied, closed or still waiting; some
 * grants are corrected or declined; some have no petition; some counts are adjusted.
 */
public final class World {

    private static final LocalDate BEGIN = LocalDate.of(2014, 1, 1);
    /** Unknown, two of the list, and one that is not on it. */
    private static final String[] DISTRICTS = {null, "Alaska", "Northern Florida", "N.D. Example"};

    private static final Programme[] PROGRAMMES = {
        Programme.TRADITIONAL, Programme.CLEMENCY_INITIATIVE_2014, Programme.CAPITAL
    };

    private final Random random;

    public World(long seed) {
        random = new Random(seed);
    }

    /** The events of so many subjects, one after the other; about 6 each. */
    public static List<Envelope> of(long seed, int subjects) {
        var world = new World(seed);
        var events = new ArrayList<Envelope>();
        for (var i = 0; i < subjects; i++) {
            events.addAll(world.next());
        }
        return events;
    }

    /** All events of one more subject. */
    public List<Envelope> next() {
        var story = new Story(new UUID(random.nextLong(), random.nextLong()), BEGIN.plusDays(random.nextInt(1_200)));
        switch (random.nextInt(20)) {
            case 0 ->
                story.tell(new CountAdjusted(type(), programme(), 1 + random.nextInt(9), AdjustmentReason.RESTATED));
            case 1 -> granted(story, type(), false);
            default -> petition(story, type());
        }
        return story.events;
    }

    private void petition(Story story, ClemencyType type) {
        story.tell(new PetitionSubmitted(
                "C000001",
                type,
                programme(),
                DISTRICTS[random.nextInt(DISTRICTS.length)],
                any(OffenceCategory.values()),
                any(SentenceKind.values()),
                chance(3),
                List.of()));
        if (chance(10)) {
            return;
        }
        story.later().tell(new CaseOpened(type, programme()));
        var attorney = new UUID(1, random.nextInt(22));
        if (chance(5)) {
            screened(story);
        }
        if (chance(4)) {
            story.later().tell(new CaseSetAside(attorney));
            if (chance(2)) {
                story.later().tell(new CaseReinstated(attorney));
            }
        }
        investigated(story, attorney);
        if (chance(8)) {
            story.later().tell(new CaseRemanded(any(Remander.values())));
            investigated(story, attorney);
        }
        if (chance(12)) {
            return;
        }
        ending(story.later(), type);
    }

    private void screened(Story story) {
        story.tell(new ScreeningEvent.ScreeningStarted());
        if (chance(3)) {
            story.later()
                    .tell(new ScreeningEvent.InformationRequested(
                            Set.of(Information.values()[0]), story.day.plusDays(30)));
            story.later().tell(new ScreeningEvent.InformationReceived());
        }
        story.later().tell(new ScreeningEvent.CaseScreened());
    }

    private void investigated(Story story, UUID attorney) {
        story.later().tell(new CaseAssigned(attorney));
        if (chance(8)) {
            story.later().tell(new CaseReleased(attorney));
            story.laterOrTheSameDay().tell(new CaseAssigned(attorney));
        }
        story.later().tell(new RecommendationMade(Recommender.PARDON_ATTORNEY, any(Recommendation.values())));
        if (chance(2)) {
            story.later()
                    .tell(new RecommendationMade(Recommender.DEPUTY_ATTORNEY_GENERAL, any(Recommendation.values())));
        }
        if (chance(3)) {
            story.later().tell(new SentToWhiteHouse(story.day.plusDays(30)));
        }
    }

    private void ending(Story story, ClemencyType type) {
        switch (random.nextInt(6)) {
            case 0 -> granted(story, type, true);
            case 1 -> story.tell(new PetitionWithdrawn());
            case 2 -> story.tell(new CaseClosed(any(ClosingReason.values()), story.acting()));
            case 3 -> story.tell(new ClemencyDenied(DenialKind.PRESUMED, story.acting()));
            default -> story.tell(new ClemencyDenied(DenialKind.EXPRESS, story.acting()));
        }
    }

    private void granted(Story story, ClemencyType type, boolean petitioned) {
        story.tell(new ClemencyGranted(grant(story, type, petitioned)));
        if (chance(4)) {
            story.laterOrTheSameDay().tell(new GrantCorrected(grant(story, type, petitioned)));
        }
        if (chance(5)) {
            story.later().tell(new GrantDeclined(story.acting()));
        }
    }

    private Grant grant(Story story, ClemencyType type, boolean petitioned) {
        return new Grant(
                type,
                chance(2) ? Programme.UNSPECIFIED : programme(),
                story.acting(),
                petitioned,
                new Sentence(chance(3) ? SentenceKind.LIFE : SentenceKind.TERM, 240),
                new GrantTerms(
                        term(story),
                        chance(4),
                        chance(5) ? Set.of(GrantTerms.Remitted.FINE) : null,
                        GrantTerms.SupervisedRelease.INTACT),
                DISTRICTS[random.nextInt(DISTRICTS.length)],
                any(OffenceCategory.values()));
    }

    private PrisonTerm term(Story story) {
        return chance(3)
                ? new PrisonTerm.CommutedToMonths(180 + random.nextInt(90))
                : new PrisonTerm.ExpiresOn(story.day.plusDays(120));
    }

    private ClemencyType type() {
        return ClemencyType.values()[random.nextInt(ClemencyType.values().length)];
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private Programme programme() {
        return PROGRAMMES[random.nextInt(PROGRAMMES.length)];
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private final class Story {
        private final UUID subject;
        private final List<Envelope> events = new ArrayList<>();
        private final Map<Topic, Integer> versions = new EnumMap<>(Topic.class);
        private LocalDate day;
        /** Never before what was recorded earlier; some of it days later than it happened. */
        private LocalDate recorded;

        private Story(UUID subject, LocalDate day) {
            this.subject = subject;
            this.day = day;
            this.recorded = day;
        }

        private Story later() {
            day = day.plusDays(random.nextInt(90));
            return this;
        }

        private Story laterOrTheSameDay() {
            return chance(2) ? later() : this;
        }

        private Administration acting() {
            return Administration.on(day);
        }

        private void tell(Event event) {
            var topic = Topic.of(event);
            var written = chance(6) ? day.plusDays(random.nextInt(60)) : day;
            recorded = written.isAfter(recorded) ? written : recorded;
            events.add(new Envelope(
                    new UUID(random.nextLong(), random.nextLong()),
                    topic == Topic.PETITIONS ? "/intake-service" : "/review-service",
                    subject,
                    versions.merge(topic, 1, Integer::sum),
                    day,
                    recorded.atTime(12, 0).toInstant(ZoneOffset.UTC).plusNanos(1_000L * events.size()),
                    event));
        }
    }
}
