package clemency.stats.report;

import clemency.stats.calendar.FiscalYear;
import clemency.stats.query.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Fiscal years as they stand in an address. */
final class Years {

    static final String PATTERN = "[12][0-9]{3}";

    private static final Pattern YEAR = Pattern.compile(PATTERN);

    private Years() {}

    /** @throws clemency.http.ProblemException 400 where it is none */
    static FiscalYear read(String text) {
        var path = new Parameters(Map.of("year", List.of(text)), Set.of("year"));
        var year = path.read("year", "year", "Wanted a fiscal year such as 2016.", Years::parse);
        path.refuseFaults();
        return year.orElseThrow();
    }

    private static FiscalYear parse(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw new IllegalArgumentException("no year");
        }
        return new FiscalYear(Integer.parseInt(text));
    }
}
