package clemency.review.lever;

import clemency.events.Programme;
import clemency.review.assignment.Levers;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who set what is in force for a programme: each lever may be of another hand. */
final class Setters {

    private Setters() {}

    /**
     * @param history of all levers, newest first
     * @return the names of the users; none for what is as the office began
     */
    static Set<String> of(List<SetLevers> history, Programme programme) {
        Stream<Function<Levers, Object>> values = Stream.of(
                levers -> share(levers, programme),
                levers -> levers.filling().on(programme),
                Levers::daysPerPoint,
                Levers::openCaseLimit);
        return values.map(value -> setter(history, value))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    // Without shares nothing is owed to anybody, which is another thing than a share of nothing.
    private static Object share(Levers levers, Programme programme) {
        return levers.byShares()
                ? Objects.requireNonNullElse(levers.percentOf(programme), "others " + levers.others())
                : "none";
    }

    // The oldest of those that have had this value ever since.
    private static String setter(List<SetLevers> history, Function<Levers, Object> value) {
        for (var i = 0; i < history.size(); i++) {
            var before = i + 1 < history.size() ? history.get(i + 1) : SetLevers.INITIAL;
            if (!Objects.equals(value.apply(history.get(i).levers()), value.apply(before.levers()))) {
                return history.get(i).by();
            }
        }
        return null;
    }
}
