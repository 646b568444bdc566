package clemency.stats;

import clemency.rules.StyleRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = StyleRules.of("clemency.stats");

    @Test
    void theCoreIsPure() {
        StyleRules.core("clemency.stats.aggregate..", "clemency.stats.disclosure..", "clemency.stats.calendar..")
                .forEach(rule -> rule.check(SERVICE));
    }

    @Test
    void theHouseIsInOrder() {
        StyleRules.house("clemency.stats.(*)..").forEach(rule -> rule.check(SERVICE));
    }
}
