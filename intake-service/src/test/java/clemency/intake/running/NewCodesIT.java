package clemency.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class NewCodesIT {

    private static final String CLERK = "records-clerk";

    private final Door.Answer petition = Door.post("/api/petitions", Petitions.COMMUTATION);
    private final String id = petition.get("id");
    private final String code = "{\"trackingCode\":\"" + petition.get("trackingCode") + "\"}";

    @Test
    void a_code_that_was_lost_is_replaced_by_the_clerk_who_is_logged() {
        try (var log = new Log()) {
            var replaced = replace(CLERK, id);
            assertThat(replaced.status()).as(replaced.text()).isEqualTo(200);
            var found = Door.post("/api/status", replaced.text());
            assertThat(found.get("caseNumber")).isEqualTo(petition.get("caseNumber"));
            Door.post("/api/status", code).refused(404, "not-found");
            assertThat(log.of(id))
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .contains("new tracking code", CLERK)
                            .doesNotContain(replaced.get("trackingCode")));
        }
    }

    @Test
    void a_petition_that_is_not_there_gets_none_and_nothing_is_said_of_it() {
        var nobodys = UUID.randomUUID().toString();
        try (var log = new Log()) {
            replace(CLERK, nobodys).refused(404, "not-found");
            replace("attorney", id).refused(403, "forbidden");
            assertThat(log.of(nobodys)).isEmpty();
            assertThat(log.of(id)).isEmpty();
        }
    }

    @Test
    void a_petition_whose_personal_data_were_destroyed_gets_none_and_keeps_the_one_it_has() {
        Decisions.denied(id, Decisions.LONG_AGO);
        assertThat(Door.postAs(CLERK, "/api/petitions/" + id + "/destruction", "")
                        .status())
                .isEqualTo(204);
        var problem = replace(CLERK, id).problem(409, "conflict");
        assertThat(problem.at("/violations/0/rule").asText()).isEqualTo("not-destroyed");
        assertThat(Door.post("/api/status", code).get("status")).isEqualTo("DENIED");
    }

    private static Door.Answer replace(String role, String id) {
        return Door.postAs(role, "/api/petitions/" + id + "/tracking-codes", "");
    }
}
