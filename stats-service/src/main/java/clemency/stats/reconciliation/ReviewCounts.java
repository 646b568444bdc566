package clemency.stats.reconciliation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What review counts in its own database. */
@RegisterRestClient(configKey = "review")
@Path("/api/counts")
interface ReviewCounts {

    @GET
    Uni<Open> counts();

    /** @param open cases that are not ended, those on hold among them */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Open(long open) {}
}
