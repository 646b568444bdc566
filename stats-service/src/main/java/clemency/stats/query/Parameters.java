package clemency.stats.query;

import clemency.events.ClemencyType;
import clemency.http.IsoDay;
import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.stats.view.Scope;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The query parameters of one request. Every fault is gathered, a name that means nothing here is one: a misspelt cut
 * would otherwise be answered with the figures of the whole. Not thread-safe.
 */
public final class Parameters {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final Map<String, List<String>> sent;
    private final List<Violation> faults = new ArrayList<>();

    public Parameters(Map<String, List<String>> sent, Set<String> known) {
        this.sent = sent;
        for (var name : sent.keySet()) {
            if (!known.contains(name)) {
                fault(name, "unknown-parameter", "There is no parameter of this name here.");
            }
        }
    }

    public Optional<LocalDate> day(String name) {
        return read(name, "date", "Wanted a date such as 2016-03-30.", IsoDay::parse);
    }

    /** One of which everything could be known: what nobody can know yet is no zero. */
    public Optional<LocalDate> dayThatHasCome(String name, LocalDate today) {
        var day = day(name);
        if (day.filter(asked -> asked.isAfter(today)).isPresent()) {
            fault(name, "not-in-future", "Wanted a day that has come.");
        }
        return day;
    }

    public Optional<ClemencyType> clemencyType() {
        return read(
                "clemencyType",
                "one-of",
                "Wanted one of: PARDON, COMMUTATION, REMISSION, REPRIEVE.",
                ClemencyType::valueOf);
    }

    /** One type, or remissions and reprieves together. */
    public Optional<Scope> scope() {
        return scope("PARDON, COMMUTATION, OTHER, REMISSION, REPRIEVE", _ -> true);
    }

    /** One of those whose figures are public. */
    public Optional<Scope> nationalScope() {
        return scope("PARDON, COMMUTATION, OTHER", Scope::isNational);
    }

    private Optional<Scope> scope(String wanted, Predicate<Scope> allowed) {
        return read("clemencyType", "one-of", "Wanted one of: " + wanted + ".", text -> {
            var scope = Scope.valueOf(text);
            if (scope == Scope.ALL || !allowed.test(scope)) {
                throw new IllegalArgumentException("no such scope here");
            }
            return scope;
        });
    }

    public Optional<Integer> positive(String name) {
        return read(name, "positive", "Wanted a whole number from 1 to 999999999.", Parameters::parseNumber);
    }

    /** @param reader throws IllegalArgumentException or DateTimeException where the text is no value */
    public <T> Optional<T> read(String name, String rule, String message, Function<String, T> reader) {
        var values = sent.getOrDefault(name, List.of());
        if (values.size() > 1) {
            fault(name, "once", "This parameter may be there once.");
        }
        if (values.size() != 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(values.getFirst()));
        } catch (IllegalArgumentException | DateTimeException e) {
            fault(name, rule, message);
            return Optional.empty();
        }
    }

    public void fault(String name, String rule, String message) {
        faults.add(new Violation(name, rule, message));
    }

    /** @throws ProblemException 400, with all that is wrong */
    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw Problems.malformed("A parameter of the query is wrong.", faults);
        }
    }

    private static int parseNumber(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("no positive number");
        }
        return Integer.parseInt(text);
    }
}
