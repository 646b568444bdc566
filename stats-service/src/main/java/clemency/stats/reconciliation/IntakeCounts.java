package clemency.stats.reconciliation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What intake counts in its own database. */
@RegisterRestClient(configKey = "intake")
@Path("/api/counts")
interface IntakeCounts {

    @GET
    Uni<Accepted> counts();

    /** @param accepted petitions that were answered 201 or imported */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Accepted(long accepted) {}
}
