package clemency.review.announcement;

import clemency.http.Problems;
import clemency.http.Roles;
import clemency.review.docket.Actor;
import clemency.review.docket.Asked;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Drafts are prepared by the President's office, or by the Pardon Attorney for it. */
@Path("/api/announcements")
@Tag(name = "Announcements")
class AnnouncementsResource {

    private static final int MOST = 500;

    private final Drafts drafts;
    private final AnnouncementStore store;
    private final Mutiny.SessionFactory sessions;
    private final SecurityIdentity user;

    AnnouncementsResource(
            Drafts drafts, AnnouncementStore store, Mutiny.SessionFactory sessions, SecurityIdentity user) {
        this.drafts = drafts;
        this.store = store;
        this.sessions = sessions;
        this.user = user;
    }

    @POST
    @RolesAllowed({Roles.DECISION, Roles.PARDON_ATTORNEY})
    @Operation(summary = "Prepare a set of grants, or of denials, as a draft; nothing is decided by it")
    public Uni<RestResponse<AnnouncementView>> prepare(@NotNull @Valid AnnouncementBody body) {
        return drafts.prepare(body, Actor.of(user))
                .map(row -> answer(
                        ResponseBuilder.<AnnouncementView>created(URI.create("/api/announcements/" + row.id())),
                        AnnouncementView.of(row)));
    }

    @GET
    @RolesAllowed({Roles.DECISION, Roles.PARDON_ATTORNEY, Roles.DEPUTY_ATTORNEY_GENERAL, Roles.AUDITOR})
    @Operation(
            summary = "Announcements without their lines, the latest changed first; all statuses unless one is named")
    public Uni<List<AnnouncementView>> list(
            @QueryParam("status") String status,
            @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String limit) {
        var only = status == null ? null : status(status);
        var rows = Asked.limit(limit, 50, MOST);
        return sessions.withStatelessSession(session -> store.list(session, only, rows))
                .map(found -> found.stream().map(AnnouncementView::of).toList());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.DECISION, Roles.PARDON_ATTORNEY, Roles.DEPUTY_ATTORNEY_GENERAL, Roles.AUDITOR})
    @Operation(summary = "An announcement with its lines; the ETag is its revision")
    public Uni<RestResponse<AnnouncementView>> one(@PathParam("id") UUID id) {
        return sessions.withStatelessSession(session -> store.read(session, id)
                        .chain(row -> store.lines(session, row).map(lines -> AnnouncementView.of(row, lines))))
                .map(view -> answer(ResponseBuilder.ok(), view));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.DECISION, Roles.PARDON_ATTORNEY})
    @Operation(summary = "Replace a draft; If-Match names the revision that was seen")
    public Uni<RestResponse<AnnouncementView>> replace(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AnnouncementBody body) {
        return drafts.replace(id, SeenRevision.of(ifMatch), body, Actor.of(user))
                .map(row -> answer(ResponseBuilder.ok(), AnnouncementView.of(row)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.DECISION, Roles.PARDON_ATTORNEY})
    @Operation(summary = "Discard a draft; it stays on record. If-Match names the revision that was seen")
    public Uni<RestResponse<AnnouncementView>> discard(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return drafts.discard(id, SeenRevision.of(ifMatch), Actor.of(user))
                .map(row -> answer(ResponseBuilder.ok(), AnnouncementView.of(row)));
    }

    private static RestResponse<AnnouncementView> answer(
            ResponseBuilder<AnnouncementView> builder, AnnouncementView view) {
        return builder.header(HttpHeaders.ETAG, SeenRevision.tag(view.revision()))
                .entity(view)
                .build();
    }

    private static Status status(String text) {
        try {
            return Status.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("status", "one-of", "Wanted one of: " + List.of(Status.values()) + ".");
        }
    }
}
