package clemency.review.docket;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every answer that shows one case or attorney tells its revision, to be sent back as {@code If-Match}. */
public class EntityTag {

    @ServerResponseFilter
    public void tag(ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Revised shown) {
            answer.getHeaders().putSingle(HttpHeaders.ETAG, text(shown.revision()));
        }
    }

    static String text(long revision) {
        return "\"" + revision + "\"";
    }
}
