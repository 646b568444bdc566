package clemency.intake.screening.rules;

import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order in which their findings are told. */
public final class Rules {

    private static final List<Rule> OF_LAW = List.of(
            new Rule("not-federal", "U.S. Constitution, Article II, Section 2, Clause 1", Jurisdiction::notFederal),
            new Rule("military", "28 CFR 1.1", Jurisdiction::military),
            new Rule("capital", "28 CFR 1.10", Capital::route),
            new Rule("capital-filer", "28 CFR 1.10(a)", Capital::filer),
            new Rule("capital-proceedings", "28 CFR 1.10(b)", Capital::proceedings),
            new Rule("capital-deadline", "28 CFR 1.10(b)", Capital::deadline),
            new Rule("capital-once", "28 CFR 1.10(e)", Capital::once),
            new Rule("pardon-waiting-period", "28 CFR 1.2", Pardon::waitingPeriod),
            new Rule("pardon-supervision", "28 CFR 1.2", Pardon::supervision),
            new Rule("sentence-not-begun", "Justice Manual 9-140.113", Commutation::notBegun),
            new Rule("appeal-pending", "Justice Manual 9-140.113", Commutation::appealPending),
            new Rule("other-relief", "28 CFR 1.3", Commutation::otherRelief),
            new Rule("already-released", "28 CFR 1.3", Commutation::alreadyReleased),
            new Rule("applied-again", "Office of the Pardon Attorney, instructions to applicants", Again::tooEarly),
            new Rule("programme-dates", "The programme's announcement", Programmes::dates));

    static final List<Rule> ALL =
            Stream.concat(OF_LAW.stream(), Criteria.rules()).toList();

    private Rules() {}

    /** What they find. */
    public static List<Flag> flags(Question asked) {
        return ALL.stream().flatMap(rule -> rule.apply(asked).stream()).toList();
    }
}
