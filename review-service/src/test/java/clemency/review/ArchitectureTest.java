package clemency.review;

import clemency.rules.StyleRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = StyleRules.of("clemency.review");

    @Test
    void theCoreIsPure() {
        StyleRules.core(
                        "clemency.review.casework..",
                        "clemency.review.announcement.draft..",
                        "clemency.review.assignment..",
                        "clemency.review.attorney.roster..",
                        "clemency.review.capacity.figures..",
                        "clemency.review.effort.hours..",
                        "clemency.review.grant.language..",
                        "clemency.review.grant.register..",
                        "clemency.review.record.chain..",
                        "clemency.review.release..")
                .forEach(rule -> rule.check(SERVICE));
    }

    @Test
    void theHouseIsInOrder() {
        StyleRules.house("clemency.review.(*)..").forEach(rule -> rule.check(SERVICE));
    }
}
