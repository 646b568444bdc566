package clemency.http;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/**
 * Tells in the API description how every operation refuses: what it takes decides which statuses those are, and each is a
 * {@link Problem}. What a resource says of a status itself stays as it is. Runs in the build, where the classes are known.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ProblemAnswers implements OASFilter {

    /** Of every request: what is accepted, the address and the headers are looked at before anything else. */
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "The request cannot be read",
            "default", "Whatever else goes wrong");

    private static final Map<String, String> OF_A_ROLE = Map.of(
            "401", "Sign in first",
            "403", "Your role does not allow it");

    private static final Map<String, String> OF_A_PLACE = Map.of("404", "There is no such thing");

    /** One that can't be read names a thing that isn't there. */
    private static final Map<String, String> OF_A_QUERY = Map.of(
            "404", "A parameter can't be read",
            "422", "A parameter breaks a rule; each is named");

    private static final Map<String, String> OF_A_BODY = Map.of(
            "413", "The body is too large",
            "415", "Not in this media type",
            "422", "The request breaks a rule; each is named with its field");

    /** Streams have no limit, and their lines are answered one by one. */
    private static final Map<String, String> OF_A_STREAM = Map.of("415", "Not in this media type");

    private final Guarded guarded;

    public ProblemAnswers(IndexView index) {
        guarded = Guarded.in(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() == null || description.getPaths().getPathItems() == null) {
            return;
        }
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        define(description, ProblemSchemas.VIOLATION, ProblemSchemas.violation());
        define(description, ProblemSchemas.PROBLEM, ProblemSchemas.problem());
        description.getPaths().getPathItems().forEach(this::describe);
    }

    private static void define(OpenAPI description, String name, Schema schema) {
        var known = description.getComponents().getSchemas();
        if (known == null || !known.containsKey(name)) {
            description.getComponents().addSchema(name, schema);
        }
    }

    private void describe(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            if (operation.getResponses() == null) {
                operation.setResponses(OASFactory.createAPIResponses());
            }
            var answers = operation.getResponses();
            refusals(method.name(), path, operation).forEach((status, text) -> {
                if (!answers.hasAPIResponse(status)) {
                    answers.addAPIResponse(status, createAPIResponse().description(text));
                }
            });
            answers.getAPIResponses().forEach((status, answer) -> {
                if (isRefusal(status) && answer.getRef() == null && isUnsaid(answer.getContent())) {
                    answer.setContent(documents());
                }
            });
        });
    }

    /** In order, so that a build makes the same description again. */
    private Map<String, String> refusals(String method, String path, Operation operation) {
        var refusals = new TreeMap<>(ALWAYS);
        // Quarkus would say it without a document, later.
        if (guarded.contains(method, path)) {
            refusals.putAll(OF_A_ROLE);
        }
        if (asks(operation)) {
            refusals.putAll(OF_A_QUERY);
        }
        if (path.contains("{")) {
            refusals.putAll(OF_A_PLACE);
        }
        if (operation.getRequestBody() != null) {
            refusals.putAll(path.startsWith(BodyLimit.IMPORTS) ? OF_A_STREAM : OF_A_BODY);
        }
        return refusals;
    }

    private static boolean asks(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    private static boolean isRefusal(String status) {
        return status.equals("default") || status.startsWith("4") || status.startsWith("5");
    }

    private static boolean isUnsaid(Content content) {
        return content == null
                || content.getMediaTypes() == null
                || content.getMediaTypes().isEmpty();
    }

    private static Content documents() {
        return createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE, createMediaType().schema(ProblemSchemas.reference(ProblemSchemas.PROBLEM)));
    }
}
