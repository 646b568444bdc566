package clemency.review.grant.language;

import clemency.review.grant.language.Imprisonment.Imposed;
import clemency.review.grant.language.Imprisonment.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One count of a sentence: what was imposed, and what became of it. */
public record Count(List<Imposed> imposed, List<Amendment> amendments) {

    /** @param on the day, or null where it is not stated */
    public record Amendment(LocalDate on, List<Imposed> to) {

        boolean inForceBy(LocalDate day) {
            return on == null || !on.isAfter(day);
        }

        boolean before(Amendment other) {
            return on != null && other.on != null && on.isBefore(other.on);
        }
    }

    static Count of(List<? extends Part.Plain> parts) {
        var imposed = new ArrayList<Imposed>();
        var amendments = new ArrayList<Amendment>();
        for (var part : parts) {
            // What follows an amendment belongs to the amended sentence.
            var list = amendments.isEmpty() ? imposed : amendments.getLast().to();
            switch (part) {
                case Part.Prison(var more) -> list.add(more);
                case Part.Amended(var on, var to) -> amendments.add(new Amendment(on, new ArrayList<>(to)));
                case Part.AmendedOn(var on) -> date(amendments, on);
                case Part.Served(var relation) -> serve(list, relation);
                case Part.NotUnderstood(var _, var touches) -> {
                    if (touches) {
                        list.add(new Imposed(new Imprisonment.NotUnderstood(), Relation.NOT_STATED));
                    }
                }
                case Part.Other _ -> {}
            }
        }
        return new Count(imposed, amendments);
    }

    private static void date(List<Amendment> amendments, LocalDate on) {
        if (!amendments.isEmpty() && amendments.getLast().on() == null) {
            amendments.set(
                    amendments.size() - 1,
                    new Amendment(on, amendments.getLast().to()));
        }
    }

    private static void serve(List<Imposed> list, Relation relation) {
        if (!list.isEmpty()) {
            list.set(list.size() - 1, new Imposed(list.getLast().what(), relation));
        }
    }

    boolean amendedBy(LocalDate day) {
        return amendments.stream().anyMatch(amendment -> amendment.inForceBy(day));
    }

    /**
     * What was last in force; an amendment after that day does not count, one without a date does. Where several terms
     * stood before an amendment it may have replaced them all, or the last of them: the first reading, and then the
     * others.
     */
    List<List<Imposed>> inForce(LocalDate day) {
        var readings = List.of(imposed);
        var last = new Amendment(null, imposed);
        for (var amendment : amendments) {
            if (amendment.inForceBy(day) && !amendment.before(last)) {
                last = amendment;
                readings = amended(readings, amendment.to());
            }
        }
        return readings;
    }

    private static List<List<Imposed>> amended(List<List<Imposed>> readings, List<Imposed> to) {
        var kept = readings.stream()
                .filter(before -> before.size() > 1)
                .map(before -> before.subList(0, before.size() - 1))
                .map(before -> Stream.concat(before.stream(), to.stream()).toList());
        return Stream.concat(Stream.of(to), kept).distinct().toList();
    }
}
