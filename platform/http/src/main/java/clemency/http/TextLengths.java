package clemency.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/**
 * Tells in the API description what {@link Text} demands: how long a text may be, that it is not empty, and by its format
 * ({@code line} or {@code lines}) that it has no control characters. The description knows Bean Validation's own annotations,
 * and none of ours. Runs in the build, where the classes are known.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class TextLengths implements OASFilter {

    private static final DotName TEXT = DotName.createSimple(Text.class);

    private final IndexView index;

    public TextLengths(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() != null && description.getComponents().getSchemas() != null) {
            var schemas = description.getComponents().getSchemas();
            classes()
                    .forEach(type -> schemas.forEach((name, schema) -> {
                        if (describes(name, schema, type)) {
                            type.fields().forEach(field -> describe(field, schema.getProperties()));
                        }
                    }));
        }
    }

    /** All that have such a text. */
    private Set<ClassInfo> classes() {
        return Stream.concat(Stream.of(TEXT), composed())
                .flatMap(name -> index.getAnnotations(name).stream())
                .flatMap(annotation -> declaring(annotation.target()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Annotations of ours that stand for it and more. */
    private Stream<DotName> composed() {
        return index.getAnnotations(TEXT).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .map(target -> target.asClass().name());
    }

    private static Stream<ClassInfo> declaring(AnnotationTarget target) {
        return switch (target.kind()) {
            case FIELD -> Stream.of(target.asField().declaringClass());
            case TYPE -> declaring(target.asType().enclosingTarget());
            case CLASS, METHOD, METHOD_PARAMETER, RECORD_COMPONENT -> Stream.empty();
        };
    }

    /** The name of a class stands there with a number behind it where there are several. */
    private static boolean describes(String name, Schema schema, ClassInfo type) {
        var fields = type.fields().stream().map(FieldInfo::name).collect(Collectors.toSet());
        return name.matches(type.simpleName() + "\\d*")
                && schema.getProperties() != null
                && fields.containsAll(schema.getProperties().keySet());
    }

    private void describe(FieldInfo field, Map<String, Schema> properties) {
        var schema = properties.get(field.name());
        if (schema == null) {
            return;
        }
        text(field.declaredAnnotations())
                .or(() -> text(field.type().annotations()))
                .ifPresent(text -> say(text, schema));
        if (schema.getItems() != null && field.type().kind() == Type.Kind.PARAMETERIZED_TYPE) {
            var element = field.type().asParameterizedType().arguments().getFirst();
            text(element.annotations()).ifPresent(text -> say(text, schema.getItems()));
        }
    }

    private Optional<AnnotationInstance> text(List<AnnotationInstance> annotations) {
        return annotations.stream()
                .flatMap(annotation -> annotation.name().equals(TEXT)
                        ? Stream.of(annotation)
                        : Stream.ofNullable(index.getClassByName(annotation.name()))
                                .map(type -> type.declaredAnnotation(TEXT))
                                .filter(java.util.Objects::nonNull))
                .findFirst();
    }

    private static void say(AnnotationInstance text, Schema schema) {
        var lines = text.value("lines") != null && text.value("lines").asBoolean();
        schema.setMinLength(1);
        schema.setMaxLength(text.value("max").asInt());
        schema.setFormat(lines ? "lines" : "line");
    }
}
