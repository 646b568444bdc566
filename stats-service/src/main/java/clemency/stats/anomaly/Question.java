package clemency.stats.anomaly;

import clemency.events.ClemencyType;
import clemency.stats.aggregate.Cell.Anomaly;
import clemency.stats.aggregate.Contradiction;
import clemency.stats.query.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which anomalies are asked for; null where nothing was asked.
 *
 * @param limit rows on a page
 * @param page counted from 1
 */
record Question(ClemencyType clemencyType, Contradiction contradiction, int limit, int page) {

    static final int MOST_ROWS = 1_000;
    private static final int ROWS = 200;
    private static final Set<String> NAMES = Set.of("clemencyType", "contradiction", "limit", "page");
    private static final String CONTRADICTIONS =
            Arrays.stream(Contradiction.values()).map(Enum::name).collect(Collectors.joining(", "));

    /** @throws clemency.http.ProblemException 400 with all that is wrong */
    static Question of(Map<String, List<String>> sent) {
        var parameters = new Parameters(sent, NAMES);
        var question = new Question(
                parameters.clemencyType().orElse(null),
                parameters
                        .read(
                                "contradiction",
                                "one-of",
                                "Wanted one of: " + CONTRADICTIONS + '.',
                                Contradiction::valueOf)
                        .orElse(null),
                parameters.positive("limit").orElse(ROWS),
                parameters.positive("page").orElse(1));
        if (question.limit > MOST_ROWS) {
            parameters.fault("limit", "too-many-rows", "A page has at most " + MOST_ROWS + " rows.");
        }
        parameters.refuseFaults();
        return question;
    }

    boolean covers(Anomaly anomaly) {
        return (clemencyType == null || anomaly.clemencyType() == clemencyType)
                && (contradiction == null || anomaly.contradiction() == contradiction);
    }

    /** Rows on the pages before. */
    long skipped() {
        return (page - 1L) * limit;
    }
}
