package clemency.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import clemency.rules.StyleRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = StyleRules.of("clemency.intake");

    @Test
    void the_house_is_in_order() {
        StyleRules.house("clemency.intake.(*)..").forEach(rule -> rule.check(SERVICE));
    }

    @Test
    void rules_know_no_framework() {
        noClasses()
                .that()
                .haveSimpleName("TrackingCode")
                .or()
                .haveSimpleName("Standing")
                .or()
                .haveSimpleName("PublicStep")
                .or()
                .haveSimpleName("PetitionRules")
                .or()
                .haveSimpleName("SortedLines")
                .or()
                .haveSimpleName("Contradiction")
                .or()
                .haveSimpleName("DayOrder")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..", "io.quarkus..", "io.smallrye..", "org.apache.kafka..", "org.hibernate..")
                .because("a rule is understood and tested without a framework")
                .check(SERVICE);
    }
}
