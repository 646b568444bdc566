package clemency.intake.retention;

import clemency.http.Roles;
import clemency.http.Uncancelled;
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
     * @param officeKey the id of the key that seals now, in the instance that answers
     * @param sealedAgain keys of petitions that were sealed with another one
     * @param left keys that still are: somebody else moves them at this moment, or an instance still seals with another key
     */
    record Rotated(int officeKey, long sealedAgain, long left) {}

    @POST
    @RolesAllowed(Roles.MANAGER)
    @Operation(
            summary = "Seal the key of every petition with the office key that is now the first of clemency.vault.keys",
            description =
                    "Once every instance has the new list. Batch by batch, while everything goes on; broken off, it goes on"
                            + " where it was when it is asked again. The files of imports stay with the key that sealed them: an old"
                            + " office key is needed until nothing is left, and as long as files are kept after that.")
    @APIResponse(responseCode = "200", description = "How many were moved, and how many are left")
    public Uni<Rotated> rotate() {
        return Multi.createBy()
                .repeating()
                // A batch is never broken off in the middle; between two of them the caller may go.
                .uni(() -> Uncancelled.uni(sessions.withStatelessTransaction(rotation::batch)))
                .whilst(moved -> moved > 0)
                .collect()
                .in(() -> new long[1], (sum, moved) -> sum[0] += moved)
                .chain(sum -> sessions.withStatelessSession(rotation::left)
                        .map(left -> new Rotated(rotation.officeKey(), sum[0], left)));
    }
}
