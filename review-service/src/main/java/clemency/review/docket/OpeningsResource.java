package clemency.review.docket;

import clemency.http.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

/** For whoever may read the record. */
@Path("/api/cases/{petition}/openings")
@Tag(name = "Record")
class OpeningsResource {

    /** @param by the user's name */
    record Opening(Instant at, String by, String roles) {

        /** Names of staff stay out of the log. */
        @Override
        public String toString() {
            return "Opening[" + at + "]";
        }
    }

    /** @param next to be sent as {@code after} for those that follow; null where there are none */
    record Page(List<Opening> openings, Integer next) {}

    private final Mutiny.SessionFactory sessions;
    private final Cases cases;
    private final Openings openings;

    OpeningsResource(Mutiny.SessionFactory sessions, Cases cases, Openings openings) {
        this.sessions = sessions;
        this.cases = cases;
        this.openings = openings;
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.PARDON_ATTORNEY})
    @Operation(summary = "Who opened the file of a case, in which roles and when, the first opening first")
    public Uni<Page> of(
            @PathParam("petition") UUID petition,
            @QueryParam("after") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String after,
            @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String limit) {
        // They are only added to: how many were shown says where the next page begins.
        var shown = after == null ? 0 : Asked.limit("after", after, 1, Integer.MAX_VALUE);
        var most = Asked.limit(limit, 50, 500);
        return sessions.withStatelessSession(session -> cases.view(session, petition)
                .chain(() -> openings.page(session, petition, shown, most))
                .map(page -> new Page(page, page.size() < most ? null : shown + most)));
    }
}
