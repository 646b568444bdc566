package clemency.review.docket;

import clemency.events.Programme;
import clemency.http.Problems;
import clemency.http.Roles;
import clemency.http.Uncancelled;
import clemency.review.casework.CaseStatus;
import clemency.review.shelf.Reader;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.security.identity.SecurityIdentity;
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
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/cases")
@Tag(name = "Cases")
@RolesAllowed({
    Roles.ATTORNEY,
    Roles.SUPPORT,
    Roles.PARDON_ATTORNEY,
    Roles.DEPUTY_ATTORNEY_GENERAL,
    Roles.MANAGER,
    Roles.DECISION,
    Roles.AUDITOR
})
class CasesResource {

    record CaseWithHistory(@JsonUnwrapped CaseView about, List<HistoryEntry> history) implements Revised {

        @Override
        public long revision() {
            return about.revision();
        }
    }

    private final Mutiny.SessionFactory sessions;
    private final Cases cases;
    private final Openings openings;
    private final SecurityIdentity user;

    CasesResource(Mutiny.SessionFactory sessions, Cases cases, Openings openings, SecurityIdentity user) {
        this.sessions = sessions;
        this.cases = cases;
        this.openings = openings;
        this.user = user;
    }

    @GET
    @Operation(
            summary =
                    "Cases by receipt, oldest first, page by page; an attorney's are the own desk and the head of each queue")
    public Uni<CasePage> list(
            @QueryParam("status") String status,
            @QueryParam("programme") String programme,
            @QueryParam("after") String after,
            @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String limit) {
        var statuses = status == null ? List.of(CaseStatus.values()) : List.of(status(status));
        var under = programme == null ? null : programme(programme);
        var cursor = Cursor.parse(after);
        var rows = Asked.limit(limit, 50, 500);
        var reader = Reader.of(user);
        return sessions.withStatelessSession(session -> cases.page(session, reader, statuses, under, cursor, rows));
    }

    @GET
    @Path("{petition}")
    @Operation(summary = "A case with its history; that its file was opened is recorded")
    public Uni<CaseWithHistory> one(@PathParam("petition") UUID petition) {
        var reader = Actor.of(user);
        return Uncancelled.uni(sessions.withStatelessTransaction(session -> cases.view(session, petition)
                .call(() -> openings.note(session, List.of(petition), reader))
                .chain(view -> cases.history(session, petition).map(history -> new CaseWithHistory(view, history)))));
    }

    private static CaseStatus status(String text) {
        try {
            return CaseStatus.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("status", "one-of", "Wanted one of: " + List.of(CaseStatus.values()) + ".");
        }
    }

    private static Programme programme(String text) {
        try {
            return new Programme(text);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("programme", "format", "Wanted: " + e.getMessage() + ".");
        }
    }
}
