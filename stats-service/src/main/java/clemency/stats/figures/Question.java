package clemency.stats.figures;

import clemency.events.ClemencyType;
import clemency.stats.query.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked for; null where nothing was asked.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param limit rows on a page
 * @param page counted from 1
 */
record Question(
        Attribute attribute,
        Period period,
        LocalDate from,
        LocalDate to,
        ClemencyType clemencyType,
        int limit,
        int page) {

    static final int MOST_ROWS = 1_000;
    private static final int ROWS = 200;
    private static final Set<String> NAMES = Set.of("cut", "period", "from", "to", "clemencyType", "limit", "page");

    /** @throws clemency.http.ProblemException 400 with all that is wrong */
    static Question of(Map<String, List<String>> sent) {
        var parameters = new Parameters(sent, NAMES);
        var question = new Question(
                parameters
                        .read(
                                "cut",
                                "one-of",
                                "Wanted one of: clemencyType, programme, administration, district, offenceCategory,"
                                        + " sentenceKind, represented.",
                                text -> named(Attribute.named(text)))
                        .orElse(null),
                parameters
                        .read(
                                "period",
                                "one-of",
                                "Wanted one of: day, month, fiscalYear, administration.",
                                text -> named(Period.named(text)))
                        .orElse(Period.FISCAL_YEAR),
                parameters.day("from").orElse(null),
                parameters.day("to").orElse(null),
                parameters.clemencyType().orElse(null),
                parameters.positive("limit").orElse(ROWS),
                parameters.positive("page").orElse(1));
        if (!sent.containsKey("cut")) {
            parameters.fault("cut", "required", "Say what to cut by, such as district.");
        }
        question.check(parameters);
        parameters.refuseFaults();
        return question;
    }

    private static <T> T named(Optional<T> found) {
        return found.orElseThrow(() -> new IllegalArgumentException("no such name"));
    }

    private void check(Parameters parameters) {
        if (from != null && to != null && from.isAfter(to)) {
            parameters.fault("from", "period", "from may not be later than to.");
        }
        if (limit > MOST_ROWS) {
            parameters.fault("limit", "too-many-rows", "A page has at most " + MOST_ROWS + " rows.");
        }
        if (period == Period.ADMINISTRATION) {
            checkAdministration(parameters);
        }
        if (attribute instanceof Attribute.OfMonths) {
            checkMonths(parameters);
        }
    }

    private void checkAdministration(Parameters parameters) {
        if (from != null || to != null) {
            parameters.fault("period", "not-with", "Administrations are told whole: leave out from and to.");
        }
        if (attribute == Attribute.OfDays.ADMINISTRATION) {
            parameters.fault("period", "not-with", "Cut by administration, the period is another one.");
        }
    }

    private void checkMonths(Parameters parameters) {
        if (period == Period.DAY || period == Period.ADMINISTRATION) {
            parameters.fault("period", "whole-months", "This cut is kept by month: ask for month or fiscalYear.");
        }
        if (from != null && from.getDayOfMonth() != 1) {
            parameters.fault("from", "whole-months", "This cut is kept by month: wanted the first day of one.");
        }
        if (to != null && to.getDayOfMonth() != to.lengthOfMonth()) {
            parameters.fault("to", "whole-months", "This cut is kept by month: wanted the last day of one.");
        }
    }
}
