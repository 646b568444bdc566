package clemency.stats.aggregate;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.OffenceCategory;
import clemency.events.Programme;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.SentenceKind;
import clemency.events.StaffKind;
import clemency.stats.aggregate.Happening.Adjusted;
import clemency.stats.aggregate.Happening.Closed;
import clemency.stats.aggregate.Happening.Corrected;
import clemency.stats.aggregate.Happening.Declined;
import clemency.stats.aggregate.Happening.Denied;
import clemency.stats.aggregate.Happening.Departed;
import clemency.stats.aggregate.Happening.DepartureCancelled;
import clemency.stats.aggregate.Happening.Entered;
import clemency.stats.aggregate.Happening.Granted;
import clemency.stats.aggregate.Happening.Hired;
import clemency.stats.aggregate.Happening.Joined;
import clemency.stats.aggregate.Happening.LeaveCancelled;
import clemency.stats.aggregate.Happening.LeavePlanned;
import clemency.stats.aggregate.Happening.Noted;
import clemency.stats.aggregate.Happening.Opened;
import clemency.stats.aggregate.Happening.Outline;
import clemency.stats.aggregate.Happening.Received;
import clemency.stats.aggregate.Happening.Recommended;
import clemency.stats.aggregate.Happening.Reinstated;
import clemency.stats.aggregate.Happening.Remanded;
import clemency.stats.aggregate.Happening.SetAside;
import clemency.stats.aggregate.Happening.TermsChanged;
import java.util.ArrayList;
import java.util.List;

/**
 * Histories as bytes, for the state store. The first octet is the format. Ordinals of enumerations are part of it: a
 * test pins their order. Another format needs another epoch, for the store is never migrated but rebuilt.
 */
public final class HistoriesCodec {

    private static final int FORMAT = 3;
    /** A stage is told by the octet that otherwise tells the kind: petitions have few facts of other kinds than these. */
    private static final int STAGE = 32;

    private static final Stage[] STAGES = Stage.values();
    private static final ClemencyType[] TYPES = ClemencyType.values();
    private static final Administration[] ADMINISTRATIONS = Administration.values();
    private static final StaffKind[] STAFF = StaffKind.values();
    private static final DenialKind[] DENIALS = DenialKind.values();
    private static final ClosingReason[] REASONS = ClosingReason.values();
    private static final Recommender[] RECOMMENDERS = Recommender.values();
    private static final Recommendation[] RECOMMENDATIONS = Recommendation.values();
    private static final OffenceCategory[] OFFENCES = OffenceCategory.values();
    private static final SentenceKind[] SENTENCES = SentenceKind.values();
    private static final Traits.Represented[] REPRESENTED = Traits.Represented.values();

    private HistoriesCodec() {}

    public static byte[] write(Histories histories) {
        var packer = new Packer().octet(FORMAT);
        write(packer, histories.petitions());
        write(packer, histories.reviews());
        write(packer, histories.grants());
        if (!histories.staff().isEmpty()) {
            write(packer, histories.staff());
        }
        return packer.bytes();
    }

    /** @throws IllegalArgumentException where another version wrote the bytes */
    public static Histories read(byte[] bytes) {
        var unpacker = new Unpacker(bytes);
        var format = unpacker.octet();
        if (format != FORMAT) {
            throw new IllegalArgumentException("histories of format " + format + ": rebuild under a new epoch");
        }
        return new Histories(
                facts(unpacker), facts(unpacker), facts(unpacker), unpacker.more() ? facts(unpacker) : List.of());
    }

    private static void write(Packer to, List<Fact> facts) {
        var _ = to.number(facts.size());
        for (var fact : facts) {
            write(to.number(fact.version()).day(fact.occurredOn()).moment(fact.recordedAt()), fact.happening());
        }
    }

    private static List<Fact> facts(Unpacker from) {
        var count = (int) from.number();
        var facts = new ArrayList<Fact>(count + 1);
        for (var i = 0; i < count; i++) {
            facts.add(new Fact(from.number(), from.day(), from.moment(), happening(from)));
        }
        return facts;
    }

    private static void write(Packer to, Happening happening) {
        var _ =
                switch (happening) {
                    case Noted _ -> to.octet(0);
                    case Received(var bucket, var traits) -> traits(bucket(to.octet(1), bucket), traits);
                    case Opened(var bucket) -> bucket(to.octet(2), bucket);
                    case SetAside _ -> to.octet(3);
                    case Reinstated _ -> to.octet(4);
                    case Closed(var reason, var acting) ->
                        to.octet(5).choice(reason).choice(acting);
                    case Denied(var kind, var acting) ->
                        to.octet(6).choice(kind).choice(acting);
                    case Granted(var grant) -> outline(to.octet(7), grant);
                    case Corrected(var grant) -> outline(to.octet(8), grant);
                    case Declined(var acting) -> to.octet(9).choice(acting);
                    case Adjusted(var bucket, var count) ->
                        bucket(to.octet(10), bucket).number(count);
                    case Recommended(var recommender, var recommendation) ->
                        to.octet(11).choice(recommender).choice(recommendation);
                    case Remanded _ -> to.octet(12);
                    case Joined(var kind, var terms) -> terms(to.octet(13).choice(kind), terms);
                    case TermsChanged(var terms) -> terms(to.octet(14), terms);
                    case LeavePlanned(var until) -> to.octet(15).day(until);
                    case LeaveCancelled _ -> to.octet(16);
                    case Departed _ -> to.octet(17);
                    case DepartureCancelled _ -> to.octet(18);
                    case Entered(var stage) -> to.octet(STAGE + stage.ordinal());
                };
    }

    private static Happening happening(Unpacker from) {
        var kind = from.octet();
        return kind >= STAGE ? new Entered(STAGES[kind - STAGE]) : happening(kind, from);
    }

    private static Happening happening(int kind, Unpacker from) {
        return switch (kind) {
            case 0 -> new Noted();
            case 1 -> new Received(bucket(from), traits(from));
            case 2 -> new Opened(bucket(from));
            case 3 -> new SetAside();
            case 4 -> new Reinstated();
            case 5 -> new Closed(from.choice(REASONS), from.choice(ADMINISTRATIONS));
            case 6 -> new Denied(from.choice(DENIALS), from.choice(ADMINISTRATIONS));
            case 7 -> new Granted(outline(from));
            case 8 -> new Corrected(outline(from));
            case 9 -> new Declined(from.choice(ADMINISTRATIONS));
            case 10 -> new Adjusted(bucket(from), from.number());
            case 11 -> new Recommended(from.choice(RECOMMENDERS), from.choice(RECOMMENDATIONS));
            case 12 -> new Remanded();
            case 13 -> new Joined(from.choice(STAFF), terms(from));
            case 14 -> new TermsChanged(terms(from));
            case 15 -> new LeavePlanned(from.day());
            case 16 -> new LeaveCancelled();
            case 17 -> new Departed();
            case 18 -> new DepartureCancelled();
            default -> throw new IllegalArgumentException("no happening: " + kind);
        };
    }

    private static Packer terms(Packer to, Hired terms) {
        return to.number(terms.hoursPerWeek()).number(terms.caseLimit());
    }

    private static Hired terms(Unpacker from) {
        return new Hired((int) from.number(), (int) from.number());
    }

    private static Packer bucket(Packer to, Bucket bucket) {
        return to.choice(bucket.clemencyType()).ascii(bucket.programme().code());
    }

    private static Bucket bucket(Unpacker from) {
        return new Bucket(from.choice(TYPES), new Programme(from.ascii()));
    }

    private static Packer traits(Packer to, Traits traits) {
        return to.choice(traits.offence())
                .choice(traits.sentence())
                .choice(traits.represented())
                .ascii(traits.district());
    }

    private static Traits traits(Unpacker from) {
        var offence = from.choice(OFFENCES);
        var sentence = from.choice(SENTENCES);
        var represented = from.choice(REPRESENTED);
        return new Traits(from.ascii(), offence, sentence, represented);
    }

    private static Packer outline(Packer to, Outline grant) {
        var flags = (grant.petitioned() ? 1 : 0)
                | (grant.life() ? 2 : 0)
                | (grant.toTerm() ? 4 : 0)
                | (grant.conditional() ? 8 : 0)
                | (grant.releaseOn() == null ? 0 : 16)
                | (grant.fine() ? 32 : 0)
                | (grant.monthsLess() == null ? 0 : 64);
        var written = traits(bucket(to, grant.bucket()), grant.traits())
                .choice(grant.administration())
                .octet(flags);
        var _ = grant.monthsLess() == null ? written : written.number(grant.monthsLess());
        return grant.releaseOn() == null ? written : written.day(grant.releaseOn());
    }

    private static Outline outline(Unpacker from) {
        var bucket = bucket(from);
        var traits = traits(from);
        var administration = from.choice(ADMINISTRATIONS);
        var flags = from.octet();
        return new Outline(
                bucket,
                administration,
                (flags & 1) != 0,
                (flags & 2) != 0,
                (flags & 4) != 0,
                (flags & 8) != 0,
                (flags & 32) != 0,
                (flags & 64) != 0 ? Integer.valueOf((int) from.number()) : null,
                traits,
                (flags & 16) != 0 ? from.day() : null);
    }
}
