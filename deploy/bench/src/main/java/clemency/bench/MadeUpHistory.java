package clemency.bench;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.Envelope;
import clemency.events.Event;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.ReviewEvent.CaseAssigned;
import clemency.events.ReviewEvent.CaseClosed;
import clemency.events.ReviewEvent.CaseOpened;
import clemency.events.ReviewEvent.RecommendationMade;
import clemency.events.Topic;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The whole life of a made-up petition, as events: received between 2009 and 2017, opened, assigned, recommended on twice,
 * and ended in the mix that was published for commutations (5.9 % granted, 72.8 % denied, 21.3 % closed). The same number
 * gives the same life.
 */
public final class MadeUpHistory {

    public static final int EVENTS_PER_PETITION = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(2009, 2, 1);
    private static final int DAYS = 3_000;
    private static final List<ClosingReason> CLOSING_REASONS = List.of(ClosingReason.values());

    private final Random random;
    private final UUID subject;
    private final Consumer<Envelope> out;
    private final Map<Topic, Integer> versions = new EnumMap<>(Topic.class);
    private LocalDate day;

    private MadeUpHistory(long number, Consumer<Envelope> out) {
        this.random = new Random(number);
        this.day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        this.subject = new UUID(random.nextLong(), random.nextLong());
        this.out = out;
    }

    /** When petition {@code number} was received. */
    static LocalDate firstDay(long number) {
        return FIRST_DAY.plusDays(new Random(number).nextInt(DAYS));
    }

    /** Gives the events of petition {@code number} in order. */
    public static void tell(long number, Consumer<Envelope> out) {
        new MadeUpHistory(number, out).tell(number);
    }

    /** The first of them alone: petition {@code number} as it was submitted. */
    public static Envelope submission(long number) {
        var first = new AtomicReference<Envelope>();
        tell(number, envelope -> first.compareAndSet(null, envelope));
        return first.get();
    }

    private void tell(long number) {
        var about = MadeUpCase.of(random, day);
        add(submitted(number, about));
        add(new CaseOpened(about.type(), about.programme()));
        later(90);
        add(new CaseAssigned(new UUID(0, random.nextInt(22))));
        later(200);
        var recommendation = random.nextInt(1_000) < 59 ? Recommendation.GRANT : Recommendation.DENY;
        add(new RecommendationMade(Recommender.PARDON_ATTORNEY, recommendation));
        add(new RecommendationMade(Recommender.DEPUTY_ATTORNEY_GENERAL, recommendation));
        later(100);
        add(ending(about));
    }

    private static PetitionSubmitted submitted(long number, MadeUpCase about) {
        var caseNumber = (about.type() == ClemencyType.PARDON ? "P" : "C") + String.format("%06d", number + 1);
        return new PetitionSubmitted(
                caseNumber,
                about.type(),
                about.programme(),
                about.district(),
                about.offence(),
                about.sentence().kind(),
                about.represented(),
                List.of());
    }

    private Event ending(MadeUpCase about) {
        var administration = Administration.on(day);
        var share = random.nextInt(1_000);
        if (share < 59) {
            return new ClemencyGranted(about.grantedOn(day, administration, random));
        }
        return share < 787
                ? new ClemencyDenied(DenialKind.EXPRESS, administration)
                : new CaseClosed(CLOSING_REASONS.get(random.nextInt(CLOSING_REASONS.size())), administration);
    }

    private void later(int days) {
        day = day.plusDays(random.nextInt(days));
    }

    private void add(Event event) {
        var version = versions.merge(Topic.of(event), 1, Integer::sum);
        var recordedAt = day.atTime(18, 0).toInstant(ZoneOffset.UTC);
        var id = new UUID(random.nextLong(), random.nextLong());
        out.accept(new Envelope(id, "/bench", subject, version, day, recordedAt, event));
    }
}
