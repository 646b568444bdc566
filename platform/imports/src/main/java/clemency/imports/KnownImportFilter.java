package clemency.imports;

import clemency.http.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The head of Server-Sent Events leaves before their first one: whether there is such an import is asked before. */
class KnownImportFilter {

    private final ImportViews views;

    KnownImportFilter(ImportViews views) {
        this.views = views;
    }

    @KnownImport
    @ServerRequestFilter
    public Uni<Void> require(UriInfo address) {
        return views.one(id(address))
                .onItem()
                .ifNull()
                .failWith(KnownImportFilter::unknown)
                .replaceWithVoid();
    }

    private static UUID id(UriInfo address) {
        try {
            return UUID.fromString(address.getPathParameters().getFirst("id"));
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
    }

    static RuntimeException unknown() {
        return Problems.notFound("There is no such import.");
    }
}
