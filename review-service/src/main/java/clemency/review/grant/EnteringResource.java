package clemency.review.grant;

import clemency.events.WashingtonTime;
import clemency.http.Problems;
import clemency.http.Roles;
import clemency.http.Violation;
import clemency.review.docket.Actor;
import clemency.review.grant.register.Entry;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The President may act with no petition and no recommendation (U.S. Constitution, Article II, section 2). */
@Path("/api/grants")
@Tag(name = "Grants")
class EnteringResource {

    private final Grants grants;
    private final Announcements announcements;
    private final SecurityIdentity user;
    private final Clock clock;

    EnteringResource(Grants grants, Announcements announcements, SecurityIdentity user, Clock clock) {
        this.grants = grants;
        this.announcements = announcements;
        this.user = user;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.DECISION)
    @Operation(summary = "Grant clemency to somebody who has not petitioned; the same again changes nothing")
    public Uni<RestResponse<GrantView>> enter(@NotNull @Valid EnteredBody body) {
        var publication = body.publication(UUID.randomUUID(), WashingtonTime.day(clock.instant()));
        return grants.enter(publication, Actor.of(user)).chain(entry -> switch (entry) {
            case Entry.Created created -> shown(created, true);
            case Entry.Unchanged unchanged -> shown(unchanged, false);
            case Entry.Changed _, Entry.TooEarly _, Entry.DeclinedBefore _ ->
                Uni.createFrom().failure(known());
        });
    }

    private Uni<RestResponse<GrantView>> shown(Entry entry, boolean created) {
        var id = entry.grant().id();
        var answer = created
                ? ResponseBuilder.<GrantView>created(URI.create("/api/grants/" + id))
                : ResponseBuilder.<GrantView>ok();
        return announcements.one(id).map(view -> answer.entity(view).build());
    }

    private static RuntimeException known() {
        var text = "This grant is known, and something about it is different: correct it, and say why.";
        return Problems.conflict(text, List.of(new Violation("", "known-otherwise", text)));
    }
}
