package clemency.imports;

import clemency.http.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.common.util.RestMediaType;

/** Imports, while they run and afterwards. */
@Path("/api/imports")
@Tag(name = "Imports")
@RolesAllowed(Roles.RECORDS_CLERK)
class ImportsResource {

    private static final Logger LOG = Logger.getLogger(ImportsResource.class);
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final ImportViews views;
    private final Rejects rejects;
    private final ReturnedFiles files;
    private final SecurityIdentity identity;

    ImportsResource(ImportViews views, Rejects rejects, ReturnedFiles files, SecurityIdentity identity) {
        this.identity = identity;
        this.views = views;
        this.rejects = rejects;
        this.files = files;
    }

    @GET
    @Operation(summary = "The latest 100 imports")
    public Uni<List<Progress>> imports() {
        return views.latest();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far an import is")
    public Uni<Progress> progress(@RestPath UUID id) {
        return views.one(id).onItem().ifNull().failWith(KnownImportFilter::unknown);
    }

    @GET
    @Path("/{id}/events")
    @KnownImport
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The same, each second an event, until it has ended",
            description = "Server-Sent Events; the last one says DONE or STOPPED, and a client that connects again then"
                    + " gets it again: close the connection.")
    public Multi<Progress> events(@RestPath UUID id) {
        var eventLoop = Vertx.currentContext();
        var later = Multi.createBy()
                .repeating()
                .uni(() -> progress(id)
                        .onItem()
                        .delayIt()
                        .by(BEAT)
                        // The delay ends on another thread, and the next look at the database begins here.
                        .emitOn(command -> eventLoop.runOnContext(_ -> command.run())))
                .whilst(ImportsResource::isRunning);
        return progress(id)
                .onItem()
                .transformToMulti(first -> Multi.createBy()
                        .concatenating()
                        .streams(
                                Multi.createFrom().item(first),
                                isRunning(first) ? later : Multi.createFrom().empty()));
    }

    private static boolean isRunning(Progress progress) {
        return progress.state() == ImportState.RUNNING;
    }

    @GET
    @Path("/{id}/rejects")
    @Produces(RestMediaType.APPLICATION_NDJSON)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(summary = "All rejected lines, however many, page by page as they are read")
    public Multi<Reject> rejects(@RestPath UUID id) {
        return RestMulti.fromUniResponse(
                rejects.ofImport(id).onItem().ifNull().failWith(KnownImportFilter::unknown), rejects -> rejects);
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "The whole file as it came, with the reasons beside the rejected lines",
            description =
                    "As a field or a column named errors, which is passed over when the repaired file is sent again."
                            + " Who takes it is logged.")
    public Multi<byte[]> file(@RestPath UUID id) {
        LOG.infof(
                "the file of import %s is taken by %s",
                id, identity.getPrincipal().getName());
        return RestMulti.fromUniResponse(
                files.of(id),
                ReturnedFiles.Returned::parts,
                file -> Map.of(
                        HttpHeaders.CONTENT_DISPOSITION, List.of("attachment; filename=\"" + file.name() + "\"")));
    }
}
