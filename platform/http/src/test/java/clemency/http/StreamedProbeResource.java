package clemency.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.Map;

/** Stands for every import: it reads the body as it comes. */
@Path("/api/imports/probe")
public class StreamedProbeResource {

    @POST
    public Uni<Map<String, Long>> count(@Context RoutingContext request) {
        return Uni.createFrom().emitter(emitter -> {
            var body = request.request();
            var bytes = new long[1];
            read(body, bytes)
                    .exceptionHandler(emitter::fail)
                    .endHandler(_ -> emitter.complete(Map.of("bytes", bytes[0])));
        });
    }

    private static HttpServerRequest read(HttpServerRequest body, long[] bytes) {
        return body.handler(chunk -> bytes[0] += chunk.length());
    }
}
