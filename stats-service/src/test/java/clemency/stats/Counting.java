package clemency.stats;

import static clemency.stats.aggregate.Measure.*;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.Envelope;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.CountAdjusted;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.events.GrantTerms.Remitted;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.PrisonTerm.CommutedToMonths;
import clemency.events.Programme;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.ReviewEvent.CaseClosed;
import clemency.events.ReviewEvent.CaseOpened;
import clemency.events.ReviewEvent.CaseReinstated;
import clemency.events.ReviewEvent.CaseRemanded;
import clemency.events.ReviewEvent.CaseSetAside;
import clemency.events.ReviewEvent.RecommendationMade;
import clemency.events.SentenceKind;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What each event counts, as a table: where the petition then stands is all that has to be remembered. */
final class Counting {

    private record Class(ClemencyType type, Programme programme) {}

    private final Map<UUID, Class> open = new HashMap<>();
    private final Map<UUID, Class> petitioned = new HashMap<>();
    private final Map<UUID, ClemencyGranted> granted = new HashMap<>();
    private final Map<UUID, Recommendation> recommended = new HashMap<>();
    private final Set<UUID> aside = new HashSet<>();
    private final BiConsumer<Cell, Figures> counts;

    /** @param counts is told which cell gets how much */
    Counting(BiConsumer<Cell, Figures> counts) {
        this.counts = counts;
    }

    /** In business time. */
    void add(Envelope e) {
        var id = e.subject();
        var today = Administration.on(e.occurredOn());
        switch (e.event()) {
            case PetitionSubmitted s -> open(e, new Class(s.clemencyType(), s.programmeClaimed()), RECEIVED, today);
            case CaseOpened(var type, var programme) -> move(e, new Class(type, programme), today);
            case CaseSetAside _ -> hold(e, open.get(id), aside.add(id) ? 1 : 0, today);
            case CaseReinstated _ -> hold(e, open.get(id), aside.remove(id) ? -1 : 0, today);
            case RecommendationMade r -> recommend(e, r, today);
            case CaseRemanded _ -> count(e, open.get(id), REMANDS, 1, today);
            case CaseClosed(var reason, var acting) -> {
                count(e, open.get(id), closed(reason), 1, acting);
                close(e, CLOSED, acting);
            }
            case ClemencyDenied(var kind, var acting) ->
                close(e, kind == DenialKind.EXPRESS ? DENIED_EXPRESS : DENIED_PRESUMED, acting);
            case ClemencyGranted g -> {
                var acting = g.grant().administration();
                var counted = new Class(g.grant().clemencyType(), g.grant().programme());
                if (g.grant().petitioned()) {
                    move(
                            e,
                            counted.programme.equals(Programme.UNSPECIFIED)
                                    ? new Class(counted.type, open.get(id).programme)
                                    : counted,
                            acting);
                } else {
                    open(e, counted, ADJUSTMENTS, acting);
                }
                petitioned.put(id, open.get(id));
                granted.put(id, g);
                relieve(e, open.get(id), g, 1, acting);
                close(e, GRANTED, acting);
            }
            case GrantDeclined(var acting) -> {
                var withPetition = granted.get(id).grant().petitioned();
                count(e, petitioned.get(id), GRANTED, -1, acting);
                count(e, petitioned.get(id), withPetition ? CLOSED : ADJUSTMENTS, withPetition ? 1 : -1, acting);
                count(e, petitioned.get(id), CLOSED_DECLINED, withPetition ? 1 : 0, acting);
                relieve(e, petitioned.get(id), granted.get(id), -1, acting);
            }
            case CountAdjusted(var type, var programme, var n, var _) -> {
                count(e, new Class(type, programme), ADJUSTMENTS, n, today);
                count(e, new Class(type, programme), PENDING, n, today);
                count(e, new Class(type, programme), PENDING_ADJUSTED, n, today);
            }
            default -> {}
        }
    }

    private void open(Envelope e, Class under, Measure why, Administration acting) {
        open.put(e.subject(), under);
        count(e, under, why, 1, acting);
        count(e, under, PENDING, 1, acting);
    }

    private void close(Envelope e, Measure how, Administration acting) {
        var was = open.remove(e.subject());
        count(e, was, how, 1, acting);
        count(e, was, PENDING, -1, acting);
        hold(e, was, aside.remove(e.subject()) ? -1 : 0, acting);
    }

    private void move(Envelope e, Class to, Administration acting) {
        var was = open.put(e.subject(), to);
        for (var measure : new Measure[] {ADJUSTMENTS, PENDING}) {
            count(e, was, measure, -1, acting);
            count(e, to, measure, 1, acting);
        }
        if (aside.contains(e.subject())) {
            hold(e, was, -1, acting);
            hold(e, to, 1, acting);
        }
    }

    private void hold(Envelope e, Class under, int n, Administration acting) {
        count(e, under, SET_ASIDE, n, acting);
    }

    private void count(Envelope e, Class under, Measure measure, long n, Administration acting) {
        counts.accept(new Cell.Daily(e.occurredOn(), under.type, under.programme, acting), Figures.of(measure, n));
    }

    private void recommend(Envelope e, RecommendationMade made, Administration today) {
        var grant = made.recommendation() == Recommendation.GRANT;
        var under = open.get(e.subject());
        if (made.recommender() == Recommender.PARDON_ATTORNEY) {
            count(e, under, grant ? PARDON_ATTORNEY_TO_GRANT : PARDON_ATTORNEY_TO_DENY, 1, today);
            recommended.put(e.subject(), made.recommendation());
        } else {
            count(e, under, grant ? DEPUTY_TO_GRANT : DEPUTY_TO_DENY, 1, today);
            count(e, under, REVERSALS, recommended.get(e.subject()) == made.recommendation() ? 0 : 1, today);
        }
    }

    private void relieve(Envelope e, Class under, ClemencyGranted g, int sign, Administration acting) {
        var terms = g.grant().terms();
        count(e, under, LIFE_SENTENCES_COMMUTED, sign * life(g), acting);
        count(e, under, CONDITIONAL_GRANTS, terms.conditional() ? sign : 0, acting);
        count(e, under, FINES_REMITTED, terms.remitted().contains(Remitted.FINE) ? sign : 0, acting);
        if (terms.prisonTerm() instanceof CommutedToMonths(var months, var _)
                && g.grant().sentence().kind() == SentenceKind.TERM
                && g.grant().sentence().months() >= months) {
            count(e, under, TERMS_COMMUTED, sign, acting);
            count(e, under, MONTHS_COMMUTED, sign * (g.grant().sentence().months() - months), acting);
        }
    }

    private static Measure closed(ClosingReason reason) {
        return Measure.valueOf("CLOSED_" + reason);
    }

    private static long life(ClemencyGranted g) {
        return g.grant().clemencyType() == ClemencyType.COMMUTATION
                        && g.grant().sentence().kind().isLife()
                ? 1
                : 0;
    }
}
