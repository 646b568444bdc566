package clemency.stats.measures;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class MeasuresResource {

    private static final List<Described> ALL =
            Measured.all().stream().map(Described::of).toList();

    @GET
    @NonBlocking
    @Operation(summary = "What is measured: name, unit, formula, source of the name, and where it is answered")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Described.class)))
    public List<Described> measures() {
        return ALL;
    }
}
