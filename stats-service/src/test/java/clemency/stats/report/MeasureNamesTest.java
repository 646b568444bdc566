package clemency.stats.report;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.stats.measures.Measured;
import clemency.stats.summary.Summary;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered under a name is listed under it, with its formula. */
class MeasureNamesTest {

    /** What an answer is about. */
    private static final Set<String> ABOUT = Set.of(
            "fiscalYear", "from", "to", "asOf", "knownAt", "clemencyType", "programme", "administration", "dataAsOf");

    @ParameterizedTest
    @ValueSource(classes = {FiscalYears.Row.class, Annual.Row.class, Summary.class})
    void are_listed(Class<?> answer) {
        var listed = Measured.all().stream().map(Measured::wireName).collect(Collectors.toSet());

        assertThat(figures(answer)).isNotEmpty().isSubsetOf(listed);
    }

    private static List<String> figures(Class<?> answer) {
        return Arrays.stream(answer.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !ABOUT.contains(name))
                .toList();
    }
}
