package clemency.review.shelf;

import clemency.http.Problems;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Before every operation on a case (whose address has a {@code petition}) and on an attorney ({@code /api/attorneys/{id}}): who works
 * at a desk gets the own. What is not known goes on to whoever says so, and so does who may not ask at all.
 */
class OwnDeskFilter {

    private static final String ATTORNEYS = "api/attorneys/";
    private static final String CASE = "The file is neither on your desk nor at the head of a queue.";
    private static final String DESK = "This is somebody else's desk.";
    private static final Uni<Void> ADMITTED = Uni.createFrom().voidItem();

    private final CurrentIdentityAssociation identity;
    private final Desks desks;

    OwnDeskFilter(CurrentIdentityAssociation identity, Desks desks) {
        this.identity = identity;
        this.desks = desks;
    }

    @ServerRequestFilter
    public Uni<Void> require(UriInfo address) {
        var petition = id(address, "petition");
        if (petition.isPresent()) {
            return admit(reader -> desks.sees(reader, petition.get()), "own-desk-or-head", CASE);
        }
        var attorney = address.getPath().contains(ATTORNEYS) ? id(address, "id") : Optional.<UUID>empty();
        return attorney.isPresent() ? admit(reader -> desks.isOf(reader, attorney.get()), "own-desk", DESK) : ADMITTED;
    }

    private Uni<Void> admit(Function<Reader, Uni<Boolean>> question, String rule, String text) {
        return identity.getDeferredIdentity()
                .map(Reader::of)
                .chain(reader -> reader.sight() == Reader.Sight.SHELF
                        ? ADMITTED
                        : question.apply(reader).chain(may -> may ? ADMITTED : refused(rule, text)));
    }

    private static Uni<Void> refused(String rule, String text) {
        return Uni.createFrom().failure(Problems.forbidden("", rule, text));
    }

    private static Optional<UUID> id(UriInfo address, String name) {
        try {
            return Optional.ofNullable(address.getPathParameters().getFirst(name))
                    .map(UUID::fromString);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
