package clemency.intake.retention;

import clemency.http.Roles;
import clemency.http.Uncancelled;
import clemency.imports.KeptFiles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/keys/rotations")
@Tag(name = "Retention")
class RotationResource {

    private final Mutiny.SessionFactory sessions;
    private final Rotation rotation;
    private final KeptFiles files;

    RotationResource(Mutiny.SessionFactory sessions, Rotation rotation, KeptFiles files) {
        this.sessions = sessions;
        this.rotation = rotation;
        this.files = files;
    }

    /**
     * What was done.
     *
     * @param officeKey the id of the key that seals now, in the instance that answers
     * @param sealedAgain keys of petitions, and of import files that are kept, that were sealed with another one
     * @param left keys that still are: somebody else moves them at this moment, or an instance still seals with another key
     */
    record Rotated(int officeKey, long sealedAgain, long left) {}

    @POST
    @RolesAllowed(Roles.MANAGER)
    @Operation(
            summary =
                    "Seal the key of every petition and of every kept file with the office key that is now the first of clemency.vault.keys",
            description =
                    "Once every instance has the new list. Batch by batch, while everything goes on; broken off, it goes on"
                            + " where it was when it is asked again. An old office key is needed until nothing is left.")
    @APIResponse(responseCode = "200", description = "How many were moved, and how many are left")
    public Uni<Rotated> rotate() {
        return all(rotation::batch)
                .chain(petitions -> all(files::sealAgain).map(kept -> petitions + kept))
                .chain(sealedAgain -> sessions.withStatelessSession(this::left)
                        .map(left -> new Rotated(rotation.officeKey(), sealedAgain, left)));
    }

    /** Until a batch finds nothing; answers how many were moved. */
    private Uni<Long> all(Function<Mutiny.StatelessSession, Uni<Integer>> batch) {
        return Multi.createBy()
                .repeating()
                // A batch is never broken off in the middle; between two of them the caller may go.
                .uni(() -> Uncancelled.uni(sessions.withStatelessTransaction(batch)))
                .whilst(moved -> moved > 0)
                .collect()
                .in(() -> new long[1], (sum, moved) -> sum[0] += moved)
                .map(sum -> sum[0]);
    }

    private Uni<Long> left(Mutiny.StatelessSession session) {
        return rotation.left(session).chain(petitions -> files.left(session).map(kept -> petitions + kept));
    }
}
