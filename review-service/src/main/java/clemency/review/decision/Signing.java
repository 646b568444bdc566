package clemency.review.decision;

import clemency.events.Administration;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.casework.Command;
import clemency.review.decision.DecisionsBody.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Decisions as they are signed: by whom in office, on which day. */
record Signing(LocalDate on, Administration administration, List<Line> lines) {

    /** Fails with a problem that names everything that can't be meant, whatever the cases are. */
    static Signing of(DecisionsBody body, LocalDate today) {
        var on = body.decidedOn() == null ? today : body.decidedOn();
        var violations = new ArrayList<Violation>();
        if (on.isAfter(today)) {
            violations.add(new Violation("/decidedOn", "not-in-future", "Wanted a day that has come."));
        }
        if (body.administration() != null && !body.administration().mayActOn(on)) {
            violations.add(new Violation("/administration", "in-office", "This administration did not act that day."));
        }
        violations.addAll(ofLines(body.decisions()));
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        var acting = body.administration() == null ? Administration.on(on) : body.administration();
        return new Signing(on, acting, body.decisions());
    }

    List<Command> commands() {
        return lines.stream()
                .<Command>map(line -> switch (line.outcome()) {
                    case GRANT -> new Command.Grant(line.petition(), on, administration, line.grantTerms());
                    case DENY -> new Command.Deny(line.petition(), on, administration);
                })
                .toList();
    }

    private static List<Violation> ofLines(List<Line> lines) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<UUID>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!seen.add(line.petition())) {
                violations.add(new Violation(
                        "/decisions/" + i + "/petition", "unique", "The petition stands in an earlier line already."));
            }
            violations.addAll(TermsBody.violations("/decisions/" + i, line.outcome(), line.terms()));
        }
        return violations;
    }
}
