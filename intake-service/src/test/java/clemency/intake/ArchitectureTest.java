package clemency.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("clemency.intake");

    @Test
    void features_form_no_cycle() {
        slices().matching("clemency.intake.(*)..").should().beFreeOfCycles().check(SERVICE);
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
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..", "io.quarkus..", "io.smallrye..", "org.apache.kafka..", "org.hibernate..")
                .because("a rule is understood and tested without a framework")
                .check(SERVICE);
    }

    @Test
    void adapters_belong_to_their_feature() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .or()
                .haveSimpleNameEndingWith("Consumer")
                .or()
                .haveSimpleNameEndingWith("Store")
                .should()
                .notBePublic()
                .check(SERVICE);
    }
}
