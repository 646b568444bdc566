package clemency.review.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** While a case rests no time runs out: the days of a hold or of a directive do not count, however many stood at once. */
final class Rest {

    private Rest() {}

    static CaseFile between(CaseFile before, CaseFile after, LocalDate on) {
        if (before.rests() == after.rests()) {
            return after;
        }
        return after.rests()
                ? after.with(after.state(), after.papers().restingSince(on))
                : after.with(
                        later(after.state(), after.papers().restsSince(), on),
                        after.papers().restingSince(null));
    }

    private static CaseState later(CaseState state, LocalDate since, LocalDate on) {
        return switch (state) {
            case CaseState.Incomplete(var items, var dueOn) -> new CaseState.Incomplete(items, later(dueOn, since, on));
            case CaseState.AtWhiteHouse sent
            when sent.presumedOn() != null -> sent.presuming(later(sent.presumedOn(), since, on));
            case CaseState.AtWhiteHouse _,
                    CaseState.Screening _,
                    CaseState.Waiting _,
                    CaseState.Assigned _,
                    CaseState.Recommended _,
                    CaseState.SetAside _,
                    CaseState.Ended _,
                    CaseState.Unopened _ -> state;
        };
    }

    /** A time that was over before is not begun again. */
    private static LocalDate later(LocalDate dueOn, LocalDate since, LocalDate on) {
        return dueOn.isBefore(since) ? dueOn : dueOn.plusDays(Math.max(0, ChronoUnit.DAYS.between(since, on)));
    }
}
