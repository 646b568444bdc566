package clemency.intake.status;

import clemency.http.ProblemException;
import clemency.http.Problems;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/case-numbers/{caseNumber}")
@Tag(name = "Status")
class CaseNumbersResource {

    private static final Pattern FORM = Pattern.compile("[CP]\\d{6,18}");

    private final Mutiny.SessionFactory sessions;
    private final StandingStore store;
    private final Attempts attempts;

    /** @param atMost from one client; numbers are given in order, so that anybody could count them through */
    CaseNumbersResource(
            Mutiny.SessionFactory sessions,
            StandingStore store,
            Clock clock,
            @ConfigProperty(name = "clemency.case-numbers.look-ups-a-minute") int atMost) {
        this.sessions = sessions;
        this.store = store;
        this.attempts = new Attempts(clock, atMost, "Too many look-ups came from your address. Try again later.");
    }

    @GET
    @Operation(summary = "What everybody may know of the petition with a case number: pending, or the outcome")
    @APIResponse(responseCode = "200", description = "Pending, or the outcome")
    @APIResponse(responseCode = "404", description = "There is no such petition")
    @APIResponse(responseCode = "429", description = "Too many look-ups came from this address; Retry-After says when")
    public Uni<PublicMinimum> caseNumber(
            @PathParam("caseNumber") String caseNumber, @Context HttpServerRequest request) {
        attempts.begin(Client.of(request)).spend();
        // No petition has another form of number, and the database refuses some texts.
        var number = caseNumber.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(number).matches()
                ? sessions.withStatelessSession(session -> store.byCaseNumber(session, number))
                        .onItem()
                        .ifNull()
                        .failWith(CaseNumbersResource::unknown)
                        .map(PublicMinimum::of)
                : Uni.createFrom().failure(unknown());
    }

    private static ProblemException unknown() {
        return Problems.notFound("There is no petition of this case number.");
    }
}
