package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A command reads its case without a lock: whoever changes it before the command is written is noticed. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class AtOnceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aCaseThatChangesUnderneathIsDecidedOnAsItIsThen() throws Exception {
        var programme = new Programme("AT_ONCE");
        var petition = open(programme);

        var answer = closedWhileItIsSetAside(petition, programme, Office.as("manager"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<Integer>path("revision")).isEqualTo(3);
        assertThat(history(petition))
                .containsExactly("clemency.CaseOpened", "clemency.CaseSetAside", "clemency.CaseClosed");
    }

    @Test
    void whoSawItBeforeIsShownWhatChanged() throws Exception {
        var programme = new Programme("AT_ONCE_SEEN");
        var petition = open(programme);

        var answer = closedWhileItIsSetAside(
                petition, programme, Office.as("manager").header("If-Match", "\"1\""));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.<List<String>>path("changes.type")).containsExactly("clemency.CaseSetAside");
        assertThat(history(petition)).containsExactly("clemency.CaseOpened", "clemency.CaseSetAside");
        assertThat(recorded(petition)).isEqualTo(2);
    }

    /** The order in which they come for the case is that in which they get it: the directive first. */
    private static Response closedWhileItIsSetAside(UUID petition, Programme programme, RequestSpecification closing)
            throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor();
                var holder = Database.connect()) {
            holder.setAutoCommit(false);
            lock(holder, petition);
            var directive = clients.submit(() -> Office.setAside(programme));
            awaitWaiting(1);
            var closed = clients.submit(
                    () -> closing.body("{\"reason\":\"MOOT\"}").post("/api/cases/" + petition + "/close"));
            awaitWaiting(2);
            assertThat(Database.number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                            + " and query like '%case_row[]%'"))
                    .as("the command has read its case, and comes to write it")
                    .isEqualTo(1);
            holder.rollback();
            directive.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return closed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static void lock(Connection holder, UUID petition) throws SQLException {
        try (var statement = holder.createStatement()) {
            statement.execute("select from clemency_case where petition = '" + petition + "' for update");
        }
    }

    private static void awaitWaiting(int many) {
        await().atMost(PATIENCE)
                .until(() -> Database.number("select count(distinct pid) from pg_locks where not granted"
                                + " and locktype in ('transactionid', 'tuple')")
                        == many);
    }

    private static UUID open(Programme programme) {
        return Office.openCases(1, programme, LocalDate.of(2014, 6, 2)).getFirst();
    }

    private static List<String> history(UUID petition) {
        return Office.as("auditor").get("/api/cases/" + petition).path("history.type");
    }

    private static int recorded(UUID petition) {
        return Office.as("auditor")
                .get("/api/cases/" + petition + "/record")
                .<List<?>>path("$")
                .size();
    }
}
