package clemency.stats;

import static java.time.temporal.ChronoUnit.DAYS;

import clemency.events.ClemencyType;
import clemency.events.Envelope;
import clemency.events.Event;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.Programme;
import clemency.events.Recommender;
import clemency.events.ReviewEvent.CaseAssigned;
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
import clemency.stats.aggregate.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The specification of the time in each stage: petition by petition, as it was told, from one change to the next. */
public final class StayFold {

    public record Stay(Stage stage, ClemencyType type, Programme programme, LocalDate left, long days) {}

    /** Where an open petition stands. */
    public record Stands(Stage stage, ClemencyType type, Programme programme) {}

    private StayFold() {}

    /** The open petitions on the evening of a day. */
    public static List<Stands> standing(Collection<Envelope> events, LocalDate day) {
        return FinerFold.petitions(events).values().stream()
                .map(story ->
                        story.stream().filter(e -> !e.occurredOn().isAfter(day)).toList())
                .filter(story -> !story.isEmpty() && story.stream().noneMatch(FinerFold::ends))
                .map(story -> follow(story, new ArrayList<>()))
                .toList();
    }

    public static List<Stay> of(Collection<Envelope> events) {
        var stays = new ArrayList<Stay>();
        FinerFold.petitions(events).values().forEach(story -> {
            var _ = follow(story, stays);
        });
        return stays;
    }

    private static Stands follow(List<Envelope> story, List<Stay> to) {
        var claimed = (PetitionSubmitted) story.getFirst().event();
        var under = new CaseOpened(claimed.clemencyType(), claimed.programmeClaimed());
        var stage = Stage.INTAKE;
        var returns = Stage.INTAKE;
        var since = story.getFirst().occurredOn();
        for (var e : story) {
            var ends = FinerFold.ends(e);
            var next = e.event() instanceof CaseReinstated && stage == Stage.SET_ASIDE ? returns : named(e.event());
            if (stage == Stage.SET_ASIDE && next != null && !(e.event() instanceof CaseReinstated)) {
                returns = next;
            } else if (ends || next != null && next != stage) {
                var passing = stage == Stage.WAITING && next != Stage.INVESTIGATION && since.equals(e.occurredOn());
                if (!passing) {
                    to.add(new Stay(
                            stage,
                            under.clemencyType(),
                            under.programme(),
                            e.occurredOn(),
                            DAYS.between(since, e.occurredOn())));
                }
                returns = next == Stage.SET_ASIDE ? stage : returns;
                stage = next;
                since = e.occurredOn();
            }
            if (ends) {
                return null;
            }
            under = e.event() instanceof CaseOpened opened ? opened : under;
        }
        return new Stands(stage, under.clemencyType(), under.programme());
    }

    /** The stage that an event leads to; null where it leads to none. */
    private static Stage named(Event event) {
        return switch (event) {
            case CaseOpened _, CaseScreened _, CaseReleased _, CaseRemanded _ -> Stage.WAITING;
            case ScreeningStarted _, InformationReceived _ -> Stage.SCREENING;
            case InformationRequested _ -> Stage.INCOMPLETE;
            case CaseAssigned _ -> Stage.INVESTIGATION;
            case RecommendationMade(var by, var _) ->
                by == Recommender.PARDON_ATTORNEY ? Stage.DEPUTY_ATTORNEY_GENERAL : Stage.DISPATCH;
            case SentToWhiteHouse _ -> Stage.WHITE_HOUSE;
            case CaseSetAside _ -> Stage.SET_ASIDE;
            default -> null;
        };
    }
}
