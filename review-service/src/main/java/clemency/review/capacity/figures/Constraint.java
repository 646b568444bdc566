package clemency.review.capacity.figures;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What holds the most petitions up: where most of those that are worked on wait is where the way is narrowest, unless that is
 * worked off within weeks.
 */
public record Constraint(Binding binding, String sentence) {

    public enum Binding {
        /** What there is to do is done within weeks. */
        NONE,
        NO_ATTORNEY,
        /** Attorneys have time, but their desks are full. */
        LIMIT_OF_OPEN_CASES,
        ATTORNEY_HOURS,
        /** Desks have room for all that wait, and nobody takes them: they may be of a kind that nobody handles. */
        NOBODY_TAKES_THEM,
        SUPPORT_HOURS,
        RECOMMENDATION,
        WHITE_HOUSE
    }

    /** As long as that is no bottleneck but the time that work takes. */
    private static final double SHORT_WEEKS = 4;

    /** Full desks that hold less than this are emptied by attorneys faster than they are filled. */
    private static final double DESK_WEEKS = 2;

    /**
     * What it is judged by.
     *
     * @param cases how many wait where
     * @param room on all desks
     * @param hoursOnDesks committed by attorneys at work
     * @param decidedPerWeek by the President, over the last 13 weeks
     */
    record Situation(
            Map<Station, Long> cases,
            long room,
            double hoursOnDesks,
            Demand attorneys,
            Demand support,
            double decidedPerWeek) {

        long at(Station station) {
            return cases.getOrDefault(station, 0L);
        }

        /** Those that the staff has to work on. */
        long withStaff() {
            return at(Station.SCREENING) + at(Station.QUEUE) + at(Station.DESK);
        }

        double weeksOfDecisions() {
            return decidedPerWeek == 0 ? Double.POSITIVE_INFINITY : at(Station.WHITE_HOUSE) / decidedPerWeek;
        }
    }

    private enum Part {
        OFFICE,
        RECOMMENDATION,
        WHITE_HOUSE;

        long waiting(Situation situation) {
            return switch (this) {
                case OFFICE -> situation.withStaff();
                case RECOMMENDATION -> situation.at(Station.RECOMMENDATION);
                case WHITE_HOUSE -> situation.at(Station.WHITE_HOUSE);
            };
        }
    }

    static Constraint of(Situation situation) {
        var longest = Stream.of(Part.values())
                .max(Comparator.comparingLong(part -> part.waiting(situation)))
                .orElseThrow();
        if (longest.waiting(situation) == 0) {
            return new Constraint(Binding.NONE, "Nothing binds: no petition waits.");
        }
        return switch (longest) {
            case OFFICE -> office(situation);
            case RECOMMENDATION -> recommendation(situation);
            case WHITE_HOUSE -> whiteHouse(situation);
        };
    }

    private static Constraint office(Situation situation) {
        if (situation.attorneys().atWork() == 0) {
            return new Constraint(
                    Binding.NO_ATTORNEY, "No attorney is at work: %s.".formatted(waiting(situation.withStaff())));
        }
        if (binds(situation.support()) && longer(situation.support(), situation.attorneys())) {
            return hours(Binding.SUPPORT_HOURS, "Support hours for screening and referrals", situation, false);
        }
        if (!binds(situation.attorneys())) {
            return none(situation);
        }
        if (situation.at(Station.QUEUE) > 0 && situation.room() >= situation.at(Station.QUEUE)) {
            return new Constraint(
                    Binding.NOBODY_TAKES_THEM,
                    "Nobody takes them: %s although desks have room for %s."
                            .formatted(waiting(situation.at(Station.QUEUE)), Rounded.text(situation.room())));
        }
        return desksRunDry(situation)
                ? limit(situation)
                : hours(Binding.ATTORNEY_HOURS, "Attorney hours", situation, true);
    }

    private static boolean binds(Demand demand) {
        return demand.weeksOwed() == null ? demand.hoursOwed() > 0 : demand.weeksOwed() > SHORT_WEEKS;
    }

    private static boolean longer(Demand one, Demand other) {
        return one.weeksOwed() == null || other.weeksOwed() != null && one.weeksOwed() > other.weeksOwed();
    }

    private static boolean desksRunDry(Situation situation) {
        return situation.room() == 0
                && situation.at(Station.QUEUE) > 0
                && situation.hoursOnDesks() < DESK_WEEKS * situation.attorneys().hoursAvailablePerWeek();
    }

    private static Constraint limit(Situation situation) {
        return new Constraint(
                Binding.LIMIT_OF_OPEN_CASES,
                "The limit of open cases binds: %s, no desk has room, and all desks together hold %s of work for %s a week."
                        .formatted(
                                waiting(situation.at(Station.QUEUE)),
                                counted(situation.hoursOnDesks(), "hour"),
                                Rounded.text(situation.attorneys().hoursAvailablePerWeek())));
    }

    private static Constraint hours(Binding binding, String whose, Situation situation, boolean attorneys) {
        var demand = attorneys ? situation.attorneys() : situation.support();
        return new Constraint(
                binding,
                "%s bind: %s %s, of which the staff has %s a week%s."
                        .formatted(
                                whose,
                                petitions(situation.withStaff()) + (situation.withStaff() == 1 ? " needs" : " need"),
                                counted(demand.hoursOwed(), "hour"),
                                Rounded.text(demand.hoursAvailablePerWeek()),
                                demand.weeksOwed() == null
                                        ? ""
                                        : ": " + counted(demand.weeksOwed(), "week") + " of work"));
    }

    private static Constraint none(Situation situation) {
        var weeks = situation.attorneys().weeksOwed();
        return new Constraint(
                Binding.NONE,
                "Nothing binds: what the attorneys have before them is %s of work."
                        .formatted(counted(weeks == null ? 0 : weeks, "week")));
    }

    private static Constraint recommendation(Situation situation) {
        return new Constraint(
                Binding.RECOMMENDATION,
                "The Deputy Attorney General binds: %s for the recommendation, or for being sent on."
                        .formatted(waiting(situation.at(Station.RECOMMENDATION))));
    }

    private static Constraint whiteHouse(Situation situation) {
        var waiting = waiting(situation.at(Station.WHITE_HOUSE));
        var decided = Rounded.text(Rounded.tenths(situation.decidedPerWeek()));
        return situation.weeksOfDecisions() <= SHORT_WEEKS
                ? new Constraint(
                        Binding.NONE,
                        "Nothing binds: %s for the President, and %s a week are decided.".formatted(waiting, decided))
                : new Constraint(
                        Binding.WHITE_HOUSE,
                        "The White House binds: %s for a decision, and %s a week are decided."
                                .formatted(waiting, decided));
    }

    private static String waiting(long count) {
        return petitions(count) + (count == 1 ? " waits" : " wait");
    }

    private static String petitions(long count) {
        return counted(count, "petition");
    }

    private static String counted(double number, String noun) {
        return Rounded.text(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
