package clemency.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** Rules to check against the classes of a service. */
public final class StyleRules {

    private static final Set<String> FORBIDDEN_CALLS =
            Set.of("now", "randomUUID", "random", "currentTimeMillis", "nanoTime");

    private StyleRules() {}

    /** The classes of a service, without its tests. */
    public static JavaClasses of(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** What is computed from what comes in, and from nothing else. */
    public static List<ArchRule> core(String... packages) {
        return List.of(
                noClasses()
                        .that()
                        .resideInAnyPackage(packages)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta..",
                                "io.quarkus..",
                                "io.smallrye..",
                                "org.apache.kafka..",
                                "org.hibernate..",
                                "java.sql..")
                        .because("a rule is understood and tested without a framework"),
                noClasses()
                        .that()
                        .resideInAnyPackage(packages)
                        .should()
                        .callMethodWhere(asksForTimeOrChance())
                        .because("time, ids and chance come in with the command"));
    }

    /** @param slices the pattern of the features, such as {@code clemency.review.(*)..} */
    public static List<ArchRule> house(String slices) {
        return List.of(
                slices().matching(slices).should().beFreeOfCycles().because("a feature can be read by itself"),
                noClasses()
                        .should()
                        .resideInAnyPackage("..service..", "..dto..", "..util..", "..impl..", "..helper..")
                        .because("packages are named after what the office does"),
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Dto"),
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .or()
                        .haveSimpleNameEndingWith("Consumer")
                        .should()
                        .notBePublic()
                        .because("an adapter belongs to its feature"));
    }

    private static DescribedPredicate<JavaCall<?>> asksForTimeOrChance() {
        return describe(
                "asks for the time or for chance",
                call -> FORBIDDEN_CALLS.contains(call.getName()) && (jdk(call.getTargetOwner())));
    }

    private static boolean jdk(JavaClass owner) {
        return owner.getPackageName().startsWith("java.");
    }
}
