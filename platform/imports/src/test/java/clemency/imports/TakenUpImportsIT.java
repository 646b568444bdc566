package clemency.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clemency.embedded.BrokerAndDatabase;
import clemency.http.ProblemException;
import clemency.vault.Vault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class TakenUpImportsIT extends ImportsOverHttp {

    private static final byte[] SEALED = {1};

    @Inject
    Vertx vertx;

    @Inject
    ImportLog log;

    @Inject
    Vault vault;

    private final UUID id = UUID.randomUUID();

    @Test
    void an_import_that_was_broken_off_is_taken_up_again_under_its_id() throws Exception {
        var broken = send("lines", "bad", "bug");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(problem(broken).get("detail").textValue()).contains("under the same id or another");
        assertThat(count("id = '" + id + "' and state = 'STOPPED' and rejected = 1"))
                .isEqualTo(1);
        var again = send("lines", "good", "good");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(counts(json.readTree(again.body()))).containsExactly(700L, 0L, 0L, 0L);
        assertThat(count("id = '" + id + "' and state = 'DONE' and lines = 700"))
                .isEqualTo(1);
        assertThat(get("/api/imports/" + id + "/rejects", "records-clerk").body())
                .isEmpty();
        assertThat(get("/api/imports/" + id + "/file", "records-clerk").body().lines())
                .hasSize(700)
                .contains("{\"name\":\"good\"}");
        assertThat(send("lines", "good", "good").statusCode()).isEqualTo(409);
    }

    @Test
    void under_the_id_of_an_import_nothing_else_is_taken_up() throws Exception {
        assertThat(send("lines", "good", "bug").statusCode()).isEqualTo(500);
        var other = send("long", "good", "good");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(problem(other).at("/violations/0/rule").textValue()).isEqualTo("unique");
    }

    @Test
    void one_that_is_under_way_is_taken_up_when_nobody_has_heard_of_it_for_a_while() throws Exception {
        begin(attempt());
        assertThat(send("lines", "good", "good").statusCode()).isEqualTo(409);
        execute("update import set touched_at = touched_at - interval '4 minutes' where id = '" + id + "'");
        assertThat(send("lines", "good", "good").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_had_it_before_writes_no_more() throws SQLException {
        var first = attempt();
        var second = attempt();
        begin(first);
        done(log.record(first, 1, Counts.NONE, List.of(new Reject(1, List.of())), part(0)));
        done(log.end(first, ImportState.STOPPED));
        begin(second);
        assertThatThrownBy(() -> done(log.record(first, 2, Counts.NONE, List.of(), part(1))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(409));
        done(log.end(first, ImportState.DONE));
        assertThat(count("id = '" + id + "' and state = 'RUNNING' and bytes = 0"))
                .isEqualTo(1);
        assertThat(texts("select cast(part as text) from import_file where import_id = '" + id + "'"))
                .isEmpty();
        assertThat(texts("select cast(line as text) from import_reject where import_id = '" + id + "'"))
                .isEmpty();
    }

    /** 700 lines, of which the third and the 600th have these names. */
    private HttpResponse<String> send(String kind, String third, String later) throws Exception {
        var body = IntStream.rangeClosed(1, 700)
                .mapToObj(n -> "{\"name\":\"" + (n == 3 ? third : n == 600 ? later : "n") + "\"}\n")
                .collect(Collectors.joining());
        return post(kind + "?id=" + id, "application/x-ndjson", BodyPublishers.ofString(body));
    }

    private Start attempt() {
        return new Start(id, UUID.randomUUID(), "lines", Start.Format.NDJSON, null);
    }

    private void begin(Start start) {
        done(log.begin(start, KeptFile.create(id, vault)));
    }

    private static KeptFile.Part part(int number) {
        return new KeptFile.Part(number, number + 1, number + 1, SEALED, List.of());
    }

    private void done(Uni<Void> work) {
        var _ = Apart.done(vertx, work);
    }
}
