package clemency.review.casework;

import clemency.events.ReviewEvent.VictimsNotified;
import clemency.events.VictimNotice;
import java.util.List;
import java.util.Optional;

/** What those are told whom the offence harmed, where there are some (28 CFR 1.6(b)). */
final class Victims {

    private Victims() {}

    static Answer notify(Command.NotifyVictims notify, CaseFile file) {
        if (file.petition() == null) {
            return Refusal.NO_SUCH_CASE.answer();
        }
        if (Boolean.FALSE.equals(file.petition().victims())) {
            return Refusal.NO_VICTIMS.answer();
        }
        return file.papers().notices().contains(notify.notice())
                ? Answer.repeated(notify)
                : refusal(notify.notice(), file)
                        .map(Refusal::answer)
                        .orElseGet(() -> Answer.happened(file.day(notify.on()), new VictimsNotified(notify.notice())));
    }

    private static Optional<Refusal> refusal(VictimNotice notice, CaseFile file) {
        var ended = file.state() instanceof CaseState.Ended;
        return switch (notice) {
            case PETITION_FILED -> ended ? Optional.of(Refusal.CASE_ENDED) : Optional.empty();
            case MAY_COMMENT -> ended ? Optional.of(Refusal.CASE_ENDED) : unlessFiled(file);
            case RESULT -> ended ? Optional.empty() : Optional.of(Refusal.NO_RESULT_YET);
        };
    }

    private static Optional<Refusal> unlessFiled(CaseFile file) {
        return file.papers().notices().contains(VictimNotice.PETITION_FILED)
                ? Optional.empty()
                : Optional.of(Refusal.NOTICE_OUT_OF_ORDER);
    }

    /**
     * What they should be told next, where the petition says that there are some; empty where nothing is due. Of a case that
     * has ended it is the result, also where it ended before they heard of it.
     */
    static Optional<VictimNotice> due(CaseFile file) {
        return file.petition() != null && Boolean.TRUE.equals(file.petition().victims())
                ? next(file.state(), file.papers().notices())
                : Optional.empty();
    }

    private static Optional<VictimNotice> next(CaseState state, List<VictimNotice> told) {
        var wanted = state instanceof CaseState.Ended
                ? VictimNotice.RESULT
                : told.contains(VictimNotice.PETITION_FILED) ? VictimNotice.MAY_COMMENT : VictimNotice.PETITION_FILED;
        return told.contains(wanted) ? Optional.empty() : Optional.of(wanted);
    }
}
