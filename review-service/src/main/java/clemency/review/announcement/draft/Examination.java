package clemency.review.announcement.draft;

import clemency.events.Administration;
import clemency.review.casework.CaseFile;
import clemency.review.casework.Sitting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A draft on the day on which it might be signed. A case must be open and opened by somebody; the Deputy Attorney General
 * must have recommended what is decided, or the line say why it is decided otherwise; the terms must make sense; nobody decides
 * what they recommended; and no petition stands in two places. The President's own power knows none of this: it binds what is
 * signed by the hundred.
 *
 * @param on the day that it bears
 * @param acting whose act it is
 * @param whole what is wrong with the whole
 * @param sitting what becomes of the cases if it is signed
 */
public record Examination(
        Draft draft, LocalDate on, Administration acting, List<Finding> whole, List<Examined> lines, Sitting sitting) {

    /**
     * @param files by petition; one that is missing is not known
     * @param circumstances by petition
     */
    public static Examination of(
            Draft draft, Map<UUID, CaseFile> files, Map<UUID, Circumstances> circumstances, LocalDate today) {
        var sitting = Sitting.over(draft.commands(today).toList(), files);
        var lines = new ArrayList<Examined>();
        var seen = new HashSet<UUID>();
        for (var i = 0; i < draft.lines().size(); i++) {
            var line = draft.lines().get(i);
            var petition = line.petition();
            var examined = Examined.of(
                    "/lines/" + i,
                    draft.outcome(),
                    line,
                    sitting.answers().get(i),
                    files.getOrDefault(petition, CaseFile.UNOPENED),
                    circumstances.getOrDefault(petition, Circumstances.none(petition)));
            lines.add(seen.add(petition) ? examined : examined.twice("/lines/" + i));
        }
        return new Examination(draft, draft.on(today), draft.acting(today), whole(draft, today), lines, sitting);
    }

    private static List<Finding> whole(Draft draft, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (draft.on(today).isAfter(today)) {
            findings.add(new Finding("/decidedOn", "not-in-future", "Wanted a day that has come."));
        }
        if (!draft.acting(today).mayActOn(draft.on(today))) {
            findings.add(new Finding("/administration", "in-office", "This administration did not act that day."));
        }
        return findings;
    }

    /** Everything that stands in the way, in the order of the lines; empty where it can be signed. */
    public List<Finding> findings() {
        return Stream.concat(whole.stream(), lines.stream().flatMap(line -> line.findings().stream()))
                .toList();
    }

    public long refused() {
        return lines.stream().filter(line -> !line.findings().isEmpty()).count();
    }

    /** What a signature answers for. */
    public String digest() {
        return Digest.of(this);
    }

    public Totals totals() {
        return Totals.of(this);
    }
}
