package clemency.http;

import clemency.events.Programme;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Stands for every resource. */
@Path("/api/probe")
public class ProbeResource {

    public enum Colour {
        RED,
        GREEN
    }

    public record Inner(
            @NotNull @Text(max = 5) String name,
            @Text(max = 20, lines = true) String reasons) {}

    public record Body(
            @NotNull @Valid Inner inner,
            @NotNull Colour colour,
            LocalDate on,
            @Min(1) @Max(9) Integer number,
            Boolean flag,
            Programme programme,
            List<@Valid Inner> more,
            List<@Text(max = 7) String> words) {}

    @POST
    public Uni<Body> echo(@NotNull @Valid Body body) {
        return Uni.createFrom().item(body);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Integer> query(@RestQuery @Min(1) int limit) {
        return Uni.createFrom().item(limit);
    }

    @GET
    @Path("/broken")
    public Uni<String> broken() {
        return Uni.createFrom().failure(new IllegalStateException("secret reason"));
    }

    @GET
    @Path("/conflict")
    public Uni<String> conflict() {
        return Uni.createFrom().failure(Problems.conflict("It is closed."));
    }

    @GET
    @Path("/things/{id}")
    public Uni<String> thing(@RestPath UUID id) {
        return Uni.createFrom().item(id.toString());
    }

    @PUT
    @Path("/things/{id}")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "409", description = "It is closed")
    public Uni<Void> change(@RestPath UUID id, @NotNull @Valid Inner body) {
        return Uni.createFrom().voidItem();
    }

    @GET
    @Path("/clerk")
    @RolesAllowed(Roles.RECORDS_CLERK)
    public Uni<String> clerk() {
        return Uni.createFrom().item("for clerks, on " + Thread.currentThread().getName());
    }
}
