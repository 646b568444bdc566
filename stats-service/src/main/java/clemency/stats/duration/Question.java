package clemency.stats.duration;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.aggregate.Disposition;
import clemency.stats.aggregate.Figures;
import clemency.stats.query.Parameters;
import clemency.stats.view.Finer.Kind;
import clemency.stats.view.Series;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What durations or ages are asked about; null where nothing was asked. Months and days are inclusive. */
record Question(
        YearMonth from,
        YearMonth to,
        LocalDate asOf,
        ClemencyType clemencyType,
        Programme programme,
        Disposition disposition) {

    // YearMonth would also read years of five and more digits.
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Set<String> OF_DURATIONS = Set.of("from", "to", "clemencyType", "programme", "disposition");
    private static final Set<String> OF_STAGES = Set.of("from", "to", "clemencyType", "programme");
    private static final Set<String> OF_AGES = Set.of("asOf", "clemencyType", "programme");

    /** @throws clemency.http.ProblemException 400 with all that is wrong */
    static Question ofDurations(Map<String, List<String>> sent) {
        return ofPeriod(new Parameters(sent, OF_DURATIONS));
    }

    /** @throws clemency.http.ProblemException 400 with all that is wrong */
    static Question ofStages(Map<String, List<String>> sent) {
        return ofPeriod(new Parameters(sent, OF_STAGES));
    }

    private static Question ofPeriod(Parameters parameters) {
        var question = read(parameters, LocalDate.MAX);
        if (question.from != null && question.to != null && question.from.isAfter(question.to)) {
            parameters.fault("from", "period", "from may not be later than to.");
        }
        parameters.refuseFaults();
        return question;
    }

    /**
     * @param today nobody's age is known later
     * @throws clemency.http.ProblemException 400 with all that is wrong
     */
    static Question ofAges(Map<String, List<String>> sent, LocalDate today) {
        var parameters = new Parameters(sent, OF_AGES);
        var question = read(parameters, today);
        parameters.refuseFaults();
        return question;
    }

    private static Question read(Parameters parameters, LocalDate today) {
        return new Question(
                month(parameters, "from"),
                month(parameters, "to"),
                parameters.dayThatHasCome("asOf", today).orElse(null),
                parameters.clemencyType().orElse(null),
                parameters
                        .read("programme", "format", "Wanted 1 to 40 of A-Z, 0-9 and _.", Programme::new)
                        .orElse(null),
                parameters
                        .read(
                                "disposition",
                                "one-of",
                                "Wanted one of: GRANTED, DENIED_EXPRESS, DENIED_PRESUMED, CLOSED.",
                                Disposition::valueOf)
                        .orElse(null));
    }

    private static YearMonth month(Parameters parameters, String name) {
        return parameters
                .read(name, "month", "Wanted a month such as 2016-03: durations are kept by month.", Question::month)
                .orElse(null);
    }

    private static YearMonth month(String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new IllegalArgumentException("no month");
        }
        return YearMonth.parse(text);
    }

    /** What a series moved in the months asked about. */
    Figures within(Series series) {
        var end = to == null ? series.whole() : series.upTo(to.atEndOfMonth());
        return from == null ? end : end.minus(series.upTo(from.atDay(1).minusDays(1)));
    }

    boolean covers(Kind kind) {
        return (clemencyType == null || kind.clemencyType() == clemencyType)
                && (programme == null || kind.programme().equals(programme));
    }

    boolean covers(Disposition other) {
        return disposition == null || disposition == other;
    }
}
