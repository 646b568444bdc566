package clemency.review.grant;

import clemency.http.Problems;
import clemency.http.Roles;
import clemency.review.docket.Asked;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/grants")
@Tag(name = "Grants")
@RolesAllowed({
    Roles.ATTORNEY,
    Roles.SUPPORT,
    Roles.PARDON_ATTORNEY,
    Roles.DEPUTY_ATTORNEY_GENERAL,
    Roles.DECISION,
    Roles.MANAGER,
    Roles.RECORDS_CLERK,
    Roles.AUDITOR
})
class GrantsResource {

    /** @param next what to give as {@code after} for the next page, or null at the end */
    record Page(List<GrantView> grants, UUID next) {

        static Page of(List<GrantView> grants, int limit) {
            return new Page(
                    grants, grants.size() < limit ? null : grants.getLast().id());
        }
    }

    /** Each is read again to be shown, on the event loop. */
    private static final int MOST = 100;

    private final Announcements announcements;

    GrantsResource(Announcements announcements) {
        this.announcements = announcements;
    }

    @GET
    @Operation(summary = "Published grants by day of announcement, page by page; never the recipients")
    public Uni<Page> list(
            @QueryParam("announcedOn") String announcedOn,
            @QueryParam("after") String after,
            @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String limit) {
        var rows = Asked.limit(limit, 50, MOST);
        return announcements
                .page(Asked.day("announcedOn", announcedOn), Asked.id("after", after), rows)
                .map(grants -> Page.of(grants, rows));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One published grant")
    public Uni<GrantView> one(@PathParam("id") UUID id) {
        return announcements
                .one(id)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("No published grant has this id."));
    }
}
