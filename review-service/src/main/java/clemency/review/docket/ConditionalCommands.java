package clemency.review.docket;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Tells in the API description which operations show one case or attorney, and so answer its {@code ETag}, and which of them are
 * commands on it, and so take {@code If-Match}: it is read from the request, where the description does not see it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ConditionalCommands implements OASFilter {

    private static final String IF_MATCH = "If-Match";
    private static final String CHANGED = "412";

    /** What a schema shows one of. */
    private static final Map<String, String> SHOWN = Map.of(
            "CaseView", "case", "CaseWithHistory", "case", "AttorneyView", "attorney", "AttorneyHistory", "attorney");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() != null) {
            description.getPaths().getPathItems().forEach(ConditionalCommands::describe);
        }
    }

    private static void describe(String address, PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            var shown = tag(operation);
            // Where the address names none it is made.
            if (method != PathItem.HttpMethod.GET && address.contains("{")) {
                shown.ifPresent(thing -> {
                    operation.addParameter(ifMatch(thing));
                    operation.getResponses().addAPIResponse(CHANGED, changed(thing));
                });
            }
        });
    }

    private static Optional<String> tag(Operation operation) {
        var responses = operation.getResponses().getAPIResponses().values();
        responses.forEach(response -> shown(response)
                .ifPresent(thing -> response.addHeader("ETag", header("The " + thing + "'s revision."))));
        return responses.stream().flatMap(response -> shown(response).stream()).findFirst();
    }

    private static Optional<String> shown(APIResponse response) {
        return Stream.ofNullable(response.getContent())
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && schema.getRef() != null)
                .map(schema ->
                        SHOWN.get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Header header(String text) {
        return OASFactory.createHeader().description(text).schema(text());
    }

    private static Parameter ifMatch(String thing) {
        return OASFactory.createParameter()
                .name(IF_MATCH)
                .in(Parameter.In.HEADER)
                .required(false)
                .description("The ETag of the " + thing + " as the caller has seen it: another one is not changed.")
                .schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static APIResponse changed(String thing) {
        return OASFactory.createAPIResponse()
                .description("The " + thing
                        + " is no longer as the caller has seen it. Nothing was written; the answer shows"
                        + " what happened since.");
    }
}
