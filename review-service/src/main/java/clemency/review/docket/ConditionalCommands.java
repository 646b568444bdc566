package clemency.review.docket;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Tells in the API description which operations show one case, and so answer its {@code ETag}, and which of them are commands,
 * and so take {@code If-Match}: {@link Singly} reads it from the request, where the description does not see it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ConditionalCommands implements OASFilter {

    private static final String IF_MATCH = "If-Match";
    private static final String CHANGED = "412";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() != null) {
            description.getPaths().getPathItems().values().forEach(ConditionalCommands::describe);
        }
    }

    private static void describe(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            var shown = showCase(operation);
            shown.forEach(ConditionalCommands::tag);
            if (!shown.isEmpty() && method != PathItem.HttpMethod.GET) {
                operation.addParameter(ifMatch());
                operation.getResponses().addAPIResponse(CHANGED, changed());
            }
        });
    }

    private static List<APIResponse> showCase(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .filter(response -> response.getContent().getMediaTypes().values().stream()
                        .anyMatch(content -> content.getSchema() != null && isCase(content.getSchema())))
                .toList();
    }

    private static boolean isCase(Schema schema) {
        return schema.getRef() != null
                && (schema.getRef().endsWith("/" + CaseView.class.getSimpleName())
                        || schema.getRef().endsWith("/" + CasesResource.CaseWithHistory.class.getSimpleName()));
    }

    private static void tag(APIResponse response) {
        response.addHeader("ETag", header("The case's revision."));
    }

    private static Header header(String text) {
        return OASFactory.createHeader().description(text).schema(text());
    }

    private static Parameter ifMatch() {
        return OASFactory.createParameter()
                .name(IF_MATCH)
                .in(Parameter.In.HEADER)
                .required(false)
                .description("The ETag of the case as the caller has seen it: another one is not changed.")
                .schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static APIResponse changed() {
        return OASFactory.createAPIResponse()
                .description(
                        "The case is no longer as the caller has seen it. Nothing was written; the answer shows what"
                                + " happened since.");
    }
}
