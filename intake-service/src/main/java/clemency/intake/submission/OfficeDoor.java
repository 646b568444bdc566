package clemency.intake.submission;

import clemency.http.Problems;
import clemency.http.Roles;
import clemency.intake.petition.Petition;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * In the name of the office only its records clerk files. In bulk it is so anyway: all of that door is the clerk's. Who sends a
 * petition is asked only where it matters, so that the public door needs no sign-in and waits for none.
 */
@ApplicationScoped
class OfficeDoor {

    private final CurrentIdentityAssociation identity;

    OfficeDoor(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** Fails with a problem of status 403 that names the field, or 401 where the password is wrong. */
    Uni<Petition> admit(Petition petition) {
        var admitted = Uni.createFrom().item(petition);
        return petition.filedByOffice()
                ? identity.getDeferredIdentity().chain(who -> who.hasRole(Roles.RECORDS_CLERK) ? admitted : refused())
                : admitted;
    }

    private static Uni<Petition> refused() {
        return Uni.createFrom()
                .failure(Problems.forbidden(
                        "/filer/capacity", "records-clerk", "Only the records clerk files as the office."));
    }
}
