package clemency.rules;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations of a service, as they are written at its resources. */
public final class Operations {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final String REST = "jakarta.ws.rs.";
    private static final String ALLOWED = "jakarta.annotation.security.RolesAllowed";

    private Operations() {}

    /** Those of all resources under these packages, without tests. */
    public static List<Operation> of(String... packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packages).stream()
                        .filter(type -> type.isAnnotatedWith(REST + "Path"))
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(method -> operation(method).stream())
                        .toList();
    }

    private static Optional<Operation> operation(JavaMethod method) {
        return METHODS.stream()
                .filter(http -> method.isAnnotatedWith(REST + http))
                .findFirst()
                .map(http -> new Operation(http, path(method), roles(method)));
    }

    private static String path(JavaMethod method) {
        return Stream.of(path(method.getOwner()), path((HasAnnotations<?>) method))
                .flatMap(path -> Stream.of(path.split("/")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String path(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType(REST + "Path")
                .map(path -> (String) path.get("value").orElseThrow())
                .orElse("");
    }

    private static Set<String> roles(JavaMethod method) {
        return security(method).or(() -> security(method.getOwner())).orElse(Operation.EVERYBODY);
    }

    private static Optional<Set<String>> security(HasAnnotations<?> annotated) {
        if (annotated.isAnnotatedWith("jakarta.annotation.security.PermitAll")) {
            return Optional.of(Operation.EVERYBODY);
        }
        return annotated.tryGetAnnotationOfType(ALLOWED).map(Operations::names);
    }

    private static Set<String> names(JavaAnnotation<?> allowed) {
        return Set.of((String[]) allowed.get("value").orElseThrow());
    }
}
