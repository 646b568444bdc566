package clemency.review.victim;

import clemency.events.VictimNotice;
import clemency.http.Roles;
import clemency.review.docket.Asked;
import clemency.review.docket.Cursor;
import clemency.review.docket.Rows;
import clemency.review.shelf.Desks;
import clemency.review.shelf.Reader;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/victim-notices")
@Tag(name = "Review")
@RolesAllowed({Roles.SUPPORT, Roles.ATTORNEY, Roles.PARDON_ATTORNEY, Roles.MANAGER, Roles.AUDITOR})
class NoticesDueResource {

    private static final String DUE = """
            select cast(jsonb_build_object('petition', petition, 'caseNumber', case_number, 'receivedOn', received_on,
                'notice', notice_due) as text)
            from clemency_case c
            where notice_due is not null
              and (received_on, petition) > (cast(:day as date), cast(:petition as uuid)) and\s""" + Desks.ON_DESK + """
             order by received_on, petition limit cast(:rows as int)""";

    record Due(UUID petition, String caseNumber, LocalDate receivedOn, VictimNotice notice) {}

    /** @param next to be sent as {@code after} for those that follow; null where there are none */
    record Page(List<Due> due, String next) {

        static Page of(List<Due> due, int limit) {
            return new Page(due, due.size() < limit ? null : cursor(due.getLast()));
        }

        private static String cursor(Due last) {
            return new Cursor(last.receivedOn(), last.petition()).text();
        }
    }

    private final Mutiny.SessionFactory sessions;
    private final Rows rows;
    private final SecurityIdentity user;

    NoticesDueResource(Mutiny.SessionFactory sessions, Rows rows, SecurityIdentity user) {
        this.user = user;
        this.sessions = sessions;
        this.rows = rows;
    }

    @GET
    @Operation(
            summary =
                    "Cases whose victims should be told something, and what, the oldest receipt first; once a case has ended,"
                            + " its result")
    public Uni<Page> due(
            @QueryParam("after") String after,
            @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String limit) {
        var cursor = Cursor.parse(after);
        var most = Asked.limit(limit, 50, 500);
        var desk = Reader.of(user).desk().orElse(null);
        return sessions.withStatelessSession(session -> rows.list(
                        session.createNativeQuery(DUE, String.class)
                                .setParameter("desk", desk)
                                .setParameter("day", cursor.day())
                                .setParameter("petition", cursor.petition())
                                .setParameter("rows", most),
                        Due.class))
                .map(due -> Page.of(due, most));
    }
}
