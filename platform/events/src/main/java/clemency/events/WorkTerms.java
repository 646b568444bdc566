package clemency.events;

import java.util.List;
import java.util.Objects;

/**
 * On which terms somebody of the staff works.
 *
 * @param hoursPerWeek for petitions, 0 to 60
 * @param openCaseLimit at most so many cases on the desk; 0 for support staff, who hold none
 * @param clemencyTypes which are handled, in the order of their declaration; empty for all
 * @param programmes which are handled, in the order of their codes; empty for all
 */
public record WorkTerms(
        int hoursPerWeek, int openCaseLimit, List<ClemencyType> clemencyTypes, List<Programme> programmes) {

    public static final int MOST_HOURS = 60;

    public WorkTerms {
        if (hoursPerWeek < 0 || hoursPerWeek > MOST_HOURS) {
            throw new IllegalArgumentException("hours a week are 0 to " + MOST_HOURS);
        }
        if (openCaseLimit < 0) {
            throw new IllegalArgumentException("a limit is not negative");
        }
        clemencyTypes = Objects.requireNonNull(clemencyTypes, "clemencyTypes").stream()
                .distinct()
                .sorted()
                .toList();
        programmes = Objects.requireNonNull(programmes, "programmes").stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(Programme::code))
                .toList();
    }
}
