package clemency.review.referral;

import clemency.events.WashingtonTime;
import clemency.http.Problems;
import clemency.http.Roles;
import clemency.review.docket.Asked;
import clemency.review.docket.Cursor;
import clemency.review.shelf.Reader;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/referrals")
@Tag(name = "Review")
@RolesAllowed({
    Roles.SUPPORT,
    Roles.ATTORNEY,
    Roles.PARDON_ATTORNEY,
    Roles.DEPUTY_ATTORNEY_GENERAL,
    Roles.MANAGER,
    Roles.AUDITOR
})
class OutstandingResource {

    /** @param next to be sent as {@code after} for the cases that follow; null where there are none */
    record Page(List<Outstanding.OfCase> cases, String next) {

        static Page of(List<Outstanding.OfCase> cases, int limit) {
            if (cases.size() < limit) {
                return new Page(cases, null);
            }
            var last = cases.getLast();
            return new Page(cases, new Cursor(last.firstDueOn(), last.petition()).text());
        }
    }

    private final Mutiny.SessionFactory sessions;
    private final Outstanding outstanding;
    private final SecurityIdentity user;
    private final Clock clock;

    OutstandingResource(Mutiny.SessionFactory sessions, Outstanding outstanding, SecurityIdentity user, Clock clock) {
        this.sessions = sessions;
        this.user = user;
        this.outstanding = outstanding;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "Referrals that nobody has answered, by case, the first due first; with overdue=true the late ones")
    public Uni<Page> list(
            @QueryParam("overdue") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) String overdue,
            @QueryParam("after") String after,
            @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String limit) {
        var late = isTrue(overdue);
        var reader = Reader.of(user);
        var cursor = Cursor.parse(after);
        var rows = Asked.limit(limit, 50, 500);
        var today = WashingtonTime.day(clock.instant());
        return sessions.withStatelessSession(session -> outstanding.page(session, reader, late, today, cursor, rows))
                .map(cases -> Page.of(cases, rows));
    }

    private static boolean isTrue(String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw Problems.invalid("overdue", "one-of", "Wanted one of: true, false.");
        }
        return "true".equals(text);
    }
}
