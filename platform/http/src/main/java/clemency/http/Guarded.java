package clemency.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Which operations ask for a role, by method and address. */
record Guarded(Set<String> operations) {

    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
    private static final DotName PATH = DotName.createSimple(Path.class);

    static Guarded in(IndexView index) {
        return new Guarded(index.getAnnotations(ROLES).stream()
                .flatMap(annotation -> methods(annotation.target()))
                .flatMap(Guarded::operations)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(String method, String path) {
        return operations.contains(method + " " + path);
    }

    private static Stream<MethodInfo> methods(AnnotationTarget target) {
        return switch (target.kind()) {
            case CLASS -> target.asClass().methods().stream();
            case METHOD -> Stream.of(target.asMethod());
            case FIELD, METHOD_PARAMETER, TYPE, RECORD_COMPONENT -> Stream.empty();
        };
    }

    private static Stream<String> operations(MethodInfo method) {
        var path = clean("/" + path(method.declaringClass()) + "/" + path(method));
        return Stream.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class)
                .filter(verb -> method.hasDeclaredAnnotation(DotName.createSimple(verb)))
                .map(verb -> verb.getSimpleName() + " " + path);
    }

    private static String path(AnnotationTarget target) {
        var annotation = target.declaredAnnotation(PATH);
        return annotation == null ? "" : annotation.value().asString();
    }

    /** One slash between parts, and none behind them. */
    private static String clean(String path) {
        return path.replaceAll("/+", "/").replaceAll("/$", "");
    }
}
