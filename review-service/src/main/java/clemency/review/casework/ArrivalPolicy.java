package clemency.review.casework;

import clemency.events.ScreeningFinding.Severity;
import java.util.List;
import java.util.function.Predicate;

/**
 * A reason for which a petition needs no look before it waits for an attorney. Rules are advisory (28 CFR 1.11): what they
 * found keeps no petition out, it is looked at first.
 */
record ArrivalPolicy(String name, Predicate<Petition> passes) {

    /** One of them is enough. */
    static final List<ArrivalPolicy> ALL = List.of(
            // An execution may be near: its attorney looks at what the rules found (28 CFR 1.10).
            new ArrivalPolicy("capital-at-once", Petition::capital),
            new ArrivalPolicy("nothing-to-ask", ArrivalPolicy::hasNothingToAsk));

    static boolean anyPasses(Petition petition) {
        return ALL.stream().anyMatch(policy -> policy.passes().test(petition));
    }

    private static boolean hasNothingToAsk(Petition petition) {
        return petition.screening().stream().allMatch(finding -> finding.severity() == Severity.INFORM);
    }
}
