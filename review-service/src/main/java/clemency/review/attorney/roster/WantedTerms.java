package clemency.review.attorney.roster;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.StaffKind;
import clemency.events.WorkTerms;
import java.util.List;

/**
 * Terms as somebody asks for them. Null is as it was before; somebody new works full time and handles everything, and
 * an attorney has no limit yet.
 */
public record WantedTerms(
        Integer hoursPerWeek, Integer openCaseLimit, List<ClemencyType> clemencyTypes, List<Programme> programmes) {

    /** The ordinary week of federal employees (5 U.S.C. 6101). */
    private static final int FULL_TIME = 40;

    private static final WorkTerms NEW = new WorkTerms(FULL_TIME, 0, List.of(), List.of());

    WorkTerms ofSomebodyNew() {
        return over(NEW);
    }

    WorkTerms over(WorkTerms before) {
        return new WorkTerms(
                hoursPerWeek == null ? before.hoursPerWeek() : hoursPerWeek,
                openCaseLimit == null ? before.openCaseLimit() : openCaseLimit,
                clemencyTypes == null ? before.clemencyTypes() : clemencyTypes,
                programmes == null ? before.programmes() : programmes);
    }

    /** Whether somebody of that kind can have that limit. */
    static boolean fits(StaffKind kind, WorkTerms terms) {
        return switch (kind) {
            case ATTORNEY -> terms.openCaseLimit() > 0;
            case SUPPORT -> terms.openCaseLimit() == 0;
        };
    }
}
