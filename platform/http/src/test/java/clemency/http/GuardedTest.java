package clemency.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class GuardedTest {

    @Path("/api/things/")
    @RolesAllowed(Roles.RECORDS_CLERK)
    static class Things {

        @GET
        public String all() {
            return "";
        }

        @DELETE
        @Path("{id}")
        public String remove() {
            return helper();
        }

        private static String helper() {
            return "";
        }
    }

    @Path("api/doors")
    static class Doors {

        @GET
        public String open() {
            return "";
        }

        @POST
        @Path("/{id}/closings")
        @RolesAllowed(Roles.MANAGER)
        public String close() {
            return "";
        }
    }

    @Test
    void what_asks_for_a_role_by_itself_or_as_a_whole() throws IOException {
        assertThat(Guarded.in(Index.of(Things.class, Doors.class)).operations())
                .containsExactlyInAnyOrder(
                        "GET /api/things", "DELETE /api/things/{id}", "POST /api/doors/{id}/closings");
    }
}
