package clemency.intake.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class BrokenOffImportIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CLERK = "records-clerk";
    private static final int LINES = 1_700;
    /** Two whole batches and a part of a third. */
    private static final int CAME = 1_200;

    private static final int KEPT = 1_000;

    private final UUID id = UUID.randomUUID();
    private final List<String> lines = IntStream.range(0, LINES)
            .mapToObj(n -> Petitions.line("").replace("Made up for a test.", "Made up, line " + n + " of " + id))
            .toList();

    @Test
    void an_import_that_is_broken_off_and_sent_again_under_its_id_makes_no_petition_twice() throws IOException {
        var before = accepted();
        breakOff(before);
        assertThat(accepted()).isEqualTo(before + KEPT);
        var again = Door.postAs(CLERK, path(), "application/x-ndjson", file(LINES));
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().get("created").asInt()).isEqualTo(LINES - KEPT);
        assertThat(again.json().get("unchanged").asInt()).isEqualTo(KEPT);
        assertThat(accepted()).isEqualTo(before + LINES);
        assertThat(progress().get("state")).isEqualTo("DONE");
        assertThat(progress().json().get("lines").asInt()).isEqualTo(LINES);
    }

    private void breakOff(long before) throws IOException {
        try (var socket = new Socket("localhost", Door.port())) {
            var head = "POST " + path() + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                    + "Authorization: " + Door.basic(CLERK) + "\r\nContent-Length: " + file(LINES).length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(file(CAME));
            await().atMost(PATIENCE).until(() -> accepted() == before + KEPT);
        }
        await().atMost(PATIENCE).until(() -> progress().get("state").equals("STOPPED"));
    }

    private Door.Answer progress() {
        return Door.getAs(CLERK, "/api/imports/" + id);
    }

    private String path() {
        return "/api/imports/petitions?id=" + id;
    }

    private byte[] file(int first) {
        return String.join("", lines.subList(0, first)).getBytes(UTF_8);
    }

    private static long accepted() {
        return Door.get("/api/counts").json().get("accepted").longValue();
    }
}
