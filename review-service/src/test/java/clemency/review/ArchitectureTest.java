package clemency.review;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("clemency.review");

    @Test
    void theCoreIsPure() {
        StyleRules.core("clemency.review.casework..", "clemency.review.assignment..")
                .forEach(rule -> rule.check(SERVICE));
    }

    @Test
    void theHouseIsInOrder() {
        StyleRules.house("clemency.review.(*)..").forEach(rule -> rule.check(SERVICE));
    }
}
