package clemency.stats.summary;

import clemency.events.Administration;
import clemency.events.Programme;
import clemency.stats.query.Parameters;
import clemency.stats.view.Finer.Kind;
import clemency.stats.view.Scope;
import clemency.stats.view.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a summary is asked about; null where nothing was asked. {@code from} and {@code asOf} are both inclusive. */
record Question(
        LocalDate from,
        LocalDate asOf,
        Scope clemencyType,
        Programme programme,
        Administration administration,
        LocalDate knownAt) {

    private static final Set<String> NAMES =
            Set.of("from", "asOf", "clemencyType", "programme", "administration", "knownAt");

    /**
     * @param today in Washington
     * @throws clemency.http.ProblemException 400 where a parameter is wrong
     */
    static Question of(Map<String, List<String>> sent, LocalDate today) {
        var parameters = new Parameters(sent, NAMES);
        var question = new Question(
                parameters.day("from").orElse(null),
                parameters.dayThatHasCome("asOf", today).orElse(null),
                parameters.scope().orElse(null),
                parameters
                        .read("programme", "format", "Wanted 1 to 40 of A-Z, 0-9 and _.", Programme::new)
                        .orElse(null),
                parameters
                        .read("administration", "one-of", "Wanted one such as OBAMA.", Administration::valueOf)
                        .orElse(null),
                parameters.day("knownAt").orElse(null));
        if (question.backwards()) {
            parameters.fault("from", "period", "from may not be later than asOf.");
        }
        if (question.knownAt != null && question.administration != null) {
            parameters.fault("knownAt", "not-with", "knownAt may not be asked together with administration.");
        }
        parameters.refuseFaults();
        return question;
    }

    Scope scope() {
        return clemencyType == null ? Scope.ALL : clemencyType;
    }

    boolean concerns(Kind kind) {
        return scope().covers(kind.clemencyType())
                && (programme == null || kind.programme().equals(programme));
    }

    boolean concerns(Slice slice) {
        return concerns(slice.kind());
    }

    private boolean backwards() {
        return from != null && asOf != null && from.isAfter(asOf);
    }
}
