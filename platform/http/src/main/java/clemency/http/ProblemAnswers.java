package clemency.http;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Tells in the API description how every operation refuses: what it takes decides which statuses those are, and each is a
 * {@link Problem}. What a resource says of a status itself stays as it is. Runs in the build, after the roles of an operation
 * have become statuses.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ProblemAnswers.LAST)
public final class ProblemAnswers implements OASFilter {

    static final int LAST = Integer.MIN_VALUE;

    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";
    private static final String REFERENCE = "#/components/schemas/";

    /** Of every request: what is accepted, the address and the headers are looked at before anything else. */
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "The request cannot be read",
            "default", "Whatever else goes wrong");

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

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() == null || description.getPaths().getPathItems() == null) {
            return;
        }
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        define(description, VIOLATION, violation());
        define(description, PROBLEM, problem());
        description.getPaths().getPathItems().forEach(ProblemAnswers::describe);
    }

    private static void define(OpenAPI description, String name, Schema schema) {
        var known = description.getComponents().getSchemas();
        if (known == null || !known.containsKey(name)) {
            description.getComponents().addSchema(name, schema);
        }
    }

    private static void describe(String path, PathItem item) {
        item.getOperations().values().forEach(operation -> describe(path, operation));
    }

    private static void describe(String path, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var answers = operation.getResponses();
        add(answers, ALWAYS);
        if (path.contains("{")) {
            add(answers, OF_A_PLACE);
        }
        if (asks(operation)) {
            add(answers, OF_A_QUERY);
        }
        if (operation.getRequestBody() != null) {
            add(answers, path.startsWith(BodyLimit.IMPORTS) ? OF_A_STREAM : OF_A_BODY);
        }
        answers.getAPIResponses().forEach((status, answer) -> {
            if (isRefusal(status) && answer.getRef() == null && isUnsaid(answer.getContent())) {
                answer.setContent(documents());
            }
        });
    }

    private static boolean asks(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    private static void add(APIResponses answers, Map<String, String> statuses) {
        statuses.forEach((status, text) -> {
            if (!answers.hasAPIResponse(status)) {
                answers.addAPIResponse(status, createAPIResponse().description(text));
            }
        });
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
                        Problem.MEDIA_TYPE,
                        createMediaType().schema(createSchema().ref(REFERENCE + PROBLEM)));
    }

    private static Schema problem() {
        return type(Schema.SchemaType.OBJECT)
                .description("A problem document (RFC 9457)")
                .required(List.of("type", "title", "status"))
                .addProperty("type", text("A stable relative address, /problems/...: what programs look at"))
                .addProperty("title", text("The same for every problem of a type"))
                .addProperty("status", type(Schema.SchemaType.INTEGER).description("The HTTP status"))
                .addProperty("detail", text("What is special about this one"))
                .addProperty(
                        "violations",
                        type(Schema.SchemaType.ARRAY).items(createSchema().ref(REFERENCE + VIOLATION)))
                .additionalPropertiesBoolean(true);
    }

    private static Schema violation() {
        return type(Schema.SchemaType.OBJECT)
                .description("One thing that is wrong with a request")
                .required(List.of("pointer", "rule", "message"))
                .addProperty(
                        "pointer",
                        text("JSON pointer (RFC 6901) to the field, empty for the whole body; the bare name of a"
                                + " parameter or header; the name of a column of CSV"))
                .addProperty("rule", text("Stable name of the rule that is broken"))
                .addProperty("message", text("The rule in plain English; never contains what was sent"));
    }

    private static Schema text(String description) {
        return type(Schema.SchemaType.STRING).description(description);
    }

    private static Schema type(Schema.SchemaType type) {
        return createSchema().addType(type);
    }
}
