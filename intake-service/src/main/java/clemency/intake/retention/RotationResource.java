package clemency.intake.retention;

import clemency.http.Roles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/keys/rotations")
@Tag(name = "Retention")
class RotationResource {

    private final Mutiny.SessionFactory sessions;
    private final Rotation rotation;

    RotationResource(Mutiny.SessionFactory sessions, Rotation rotation) {
        this.sessions = sessions;
        this.rotation = rotation;
    }

    /**
     * What was done.
     *
     * @param officeKey the id of the key that seals now
     * @param sealedAgain keys of petitions that were sealed with another one
     */
    record Rotated(int officeKey, long sealedAgain) {}

    @POST
    @RolesAllowed(Roles.MANAGER)
    @Operation(
            summary = "Seal the key of every petition with the office key that is now the first of clemency.vault.keys",
            description =
                    "Batch by batch, while everything goes on; broken off, it goes on where it was when it is asked"
                            + " again. Afterwards the other office keys are needed for nothing, and can be taken out.")
    @APIResponse(responseCode = "200", description = "No petition is sealed with another office key")
    public Uni<Rotated> rotate() {
        return Multi.createBy()
                .repeating()
                .uni(() -> sessions.withStatelessTransaction(rotation::batch))
                .whilst(moved -> moved > 0)
                .collect()
                .in(() -> new long[1], (sum, moved) -> sum[0] += moved)
                .map(sum -> new Rotated(rotation.officeKey(), sum[0]));
    }
}
