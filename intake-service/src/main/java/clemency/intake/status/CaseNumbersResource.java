package clemency.intake.status;

import clemency.http.ProblemException;
import clemency.http.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.regex.Pattern;
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

    CaseNumbersResource(Mutiny.SessionFactory sessions, StandingStore store) {
        this.sessions = sessions;
        this.store = store;
    }

    @GET
    @Operation(summary = "What everybody may know of the petition with a case number: pending, or the outcome")
    @APIResponse(responseCode = "200", description = "Pending, or the outcome")
    @APIResponse(responseCode = "404", description = "There is no such petition")
    public Uni<PublicMinimum> caseNumber(@PathParam("caseNumber") String caseNumber) {
        // No petition has another form of number, and the database refuses some texts.
        return FORM.matcher(caseNumber).matches()
                ? sessions.withStatelessSession(session -> store.byCaseNumber(session, caseNumber))
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
