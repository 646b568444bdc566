package clemency.http;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** {@link Problem} and {@link Violation} in the API description. */
final class ProblemSchemas {

    static final String PROBLEM = "Problem";
    static final String VIOLATION = "Violation";

    private ProblemSchemas() {}

    static Schema reference(String name) {
        return createSchema().ref("#/components/schemas/" + name);
    }

    static Schema problem() {
        return type(Schema.SchemaType.OBJECT)
                .description("A problem document (RFC 9457)")
                .required(List.of("type", "title", "status"))
                .addProperty("type", text("A stable relative address, /problems/...: what programs look at"))
                .addProperty("title", text("The same for every problem of a type"))
                .addProperty("status", type(Schema.SchemaType.INTEGER).description("The HTTP status"))
                .addProperty("detail", text("What is special about this one"))
                .addProperty("violations", type(Schema.SchemaType.ARRAY).items(reference(VIOLATION)));
    }

    static Schema violation() {
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
