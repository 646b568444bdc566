package clemency.intake.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class OfficeDoorIT {

    private static final String PETITIONS = "/api/petitions";
    private static final String ON_PAPER = filedAs("OFFICE");

    @Test
    void the_records_clerk_files_what_came_on_paper() {
        var answer = Door.postAs("records-clerk", PETITIONS, ON_PAPER);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    @Test
    void nobody_else_files_as_the_office() {
        var before = accepted();
        isRefused(Door.post(PETITIONS, ON_PAPER));
        for (var role : List.of("attorney", "manager", "decision")) {
            isRefused(Door.postAs(role, PETITIONS, ON_PAPER));
        }
        assertThat(accepted()).isEqualTo(before);
    }

    @Test
    void a_wrong_password_is_no_password() {
        Door.sendAs("nobody", "POST", PETITIONS, ON_PAPER).refused(401, "unauthorized");
    }

    @Test
    void everybody_else_says_who_they_are() {
        for (var capacity : List.of("FAMILY", "COUNSEL", "WARDEN")) {
            assertThat(Door.post(PETITIONS, filedAs(capacity)).status()).isEqualTo(201);
        }
    }

    @Test
    void in_bulk_the_door_is_the_clerks_anyway() {
        var line = (ON_PAPER.replace("\n", " ") + "\n").getBytes(UTF_8);
        var answer = Door.postAs("records-clerk", "/api/imports/petitions", "application/x-ndjson", line);
        assertThat(answer.json().get("rejected").asInt()).as(answer.text()).isZero();
        Door.postAs("attorney", "/api/imports/petitions", "application/x-ndjson", line)
                .refused(403, "forbidden");
    }

    private static void isRefused(Door.Answer answer) {
        var violation = answer.problem(403, "forbidden").at("/violations/0");
        assertThat(violation.get("pointer").asText()).isEqualTo("/filer/capacity");
        assertThat(violation.get("rule").asText()).isEqualTo("records-clerk");
    }

    private static String filedAs(String capacity) {
        return Petitions.COMMUTATION.replace(
                "\"capacity\": \"PETITIONER\"", "\"capacity\": \"" + capacity + "\", \"name\": \"A Made-up Filer\"");
    }

    private static long accepted() {
        return Door.get("/api/counts").json().get("accepted").longValue();
    }
}
