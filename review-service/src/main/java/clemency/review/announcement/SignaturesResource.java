package clemency.review.announcement;

import clemency.events.Administration;
import clemency.http.Roles;
import clemency.review.decision.Outcome;
import clemency.review.docket.Actor;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/announcements/{id}")
@Tag(name = "Announcements")
class SignaturesResource {

    /** @param digest of the preview that the signer has seen */
    record SignatureBody(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "is the digest of a preview")
            String digest) {}

    /** The same however often it is signed. */
    record Signed(
            UUID announcement,
            Outcome outcome,
            LocalDate decidedOn,
            Administration administration,
            int decided,
            String digest,
            Instant signedAt) {

        static Signed of(AnnouncementRow row) {
            return new Signed(
                    row.id(),
                    row.outcome(),
                    row.decidedOn(),
                    row.administration(),
                    row.lines(),
                    row.digest(),
                    row.changedAt());
        }
    }

    private final Signatures signatures;
    private final SecurityIdentity user;

    SignaturesResource(Signatures signatures, SecurityIdentity user) {
        this.signatures = signatures;
        this.user = user;
    }

    @GET
    @Path("check")
    @RolesAllowed({Roles.DECISION, Roles.PARDON_ATTORNEY, Roles.DEPUTY_ATTORNEY_GENERAL, Roles.AUDITOR})
    @Operation(summary = "A draft line by line: open, opened, recommended or overridden, terms, and in no other draft")
    public Uni<Check> check(@PathParam("id") UUID id) {
        return signatures.examine(id, Actor.of(user)).map(Check::of);
    }

    @GET
    @Path("preview")
    @RolesAllowed({Roles.DECISION, Roles.PARDON_ATTORNEY, Roles.DEPUTY_ATTORNEY_GENERAL, Roles.AUDITOR})
    @Operation(summary = "What signing the draft would come to, and the digest that the signature wants")
    public Uni<Preview> preview(@PathParam("id") UUID id) {
        return signatures.examine(id, Actor.of(user)).map(Preview::of);
    }

    @POST
    @Path("signature")
    @Consumes(MediaType.APPLICATION_JSON) // a record of one text would be read from text/plain, too
    @RolesAllowed(Roles.DECISION)
    @Operation(summary = "Sign all lines or none, as previewed; signing again what is signed changes nothing")
    public Uni<Signed> sign(@PathParam("id") UUID id, @NotNull @Valid SignatureBody body) {
        return signatures.sign(id, body.digest(), Actor.of(user)).map(Signed::of);
    }
}
