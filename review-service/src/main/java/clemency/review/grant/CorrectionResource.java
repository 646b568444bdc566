package clemency.review.grant;

import clemency.events.GrantTerms;
import clemency.http.Problems;
import clemency.http.Roles;
import clemency.http.Text;
import clemency.review.casework.Refusal;
import clemency.review.decision.Outcome;
import clemency.review.decision.TermsBody;
import clemency.review.docket.Actor;
import clemency.review.grant.register.Entry;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/grants/{id}/correction")
@Tag(name = "Grants")
class CorrectionResource {

    /** @param reason why; it stays in the database */
    record CorrectionBody(
            @NotNull @Text(max = 1_000, lines = true) String reason,
            @NotNull @Valid TermsBody terms) {

        Correction correction() {
            var violations = TermsBody.violations("", Outcome.GRANT, terms);
            if (!violations.isEmpty()) {
                throw Problems.invalid(violations);
            }
            return new Correction(reason, TermsBody.stated(terms));
        }

        /** Reasons stay out of the log. */
        @Override
        public String toString() {
            return "CorrectionBody[" + terms + "]";
        }
    }

    record Corrected(UUID id, GrantTerms terms) {}

    private final Corrections corrections;
    private final SecurityIdentity user;

    CorrectionResource(Corrections corrections, SecurityIdentity user) {
        this.corrections = corrections;
        this.user = user;
    }

    @POST
    @RolesAllowed({Roles.DECISION, Roles.RECORDS_CLERK})
    @Operation(summary = "The terms of a grant were recorded wrongly, with or without a petition; says why")
    public Uni<Corrected> correct(@PathParam("id") UUID id, @NotNull @Valid CorrectionBody body) {
        var correction = body.correction();
        var actor = Actor.of(user);
        return corrections
                .published(id, correction, actor)
                .chain(entry -> entry == null
                        // A grant on a petition is called by the petition's id, and lies in its case.
                        ? corrections.petitioned(id, correction, actor)
                        : Uni.createFrom().item(() -> accepted(entry)))
                .replaceWith(new Corrected(id, correction.terms()));
    }

    private static Void accepted(Entry entry) {
        return switch (entry) {
            case Entry.Created _, Entry.Changed _, Entry.Unchanged _ -> null;
            case Entry.TooEarly _, Entry.DeclinedBefore _ -> throw Correction.refused(Refusal.NO_GRANT_IN_FORCE);
        };
    }
}
