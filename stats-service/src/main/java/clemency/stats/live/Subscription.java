package clemency.stats.live;

import clemency.stats.query.Parameters;
import clemency.stats.view.Cut;
import clemency.stats.view.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a stream tells. There are few of them, so that what is rendered for one client serves many.
 *
 * @param cut nothing for the national figures
 */
record Subscription(Scope scope, Optional<Cut> cut) {

    private static final Set<String> NAMES = Set.of("clemencyType", "cut");

    static Subscription national(Scope scope) {
        return new Subscription(scope, Optional.empty());
    }

    /** @throws clemency.http.ProblemException 400 with all that is wrong */
    static Subscription of(Map<String, List<String>> sent) {
        var parameters = new Parameters(sent, NAMES);
        var cut = parameters.read(
                "cut",
                "one-of",
                "Wanted one of: programme, administration, district, offenceCategory, sentenceKind, represented.",
                text -> Cut.named(text).orElseThrow(() -> new IllegalArgumentException("no such cut")));
        // What is public of a type is told nationally; who may see a cut may see each type.
        var scope = (sent.containsKey("cut") ? parameters.scope() : parameters.nationalScope()).orElse(Scope.ALL);
        parameters.refuseFaults();
        return new Subscription(scope, cut);
    }

    /** National figures are public; what is below them could give away what became of single petitions. */
    boolean forStaff() {
        return cut.isPresent();
    }
}
