package clemency.intake.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class DryRunIT {

    private static final Pattern WOULD = Pattern.compile(".*\"would\":\"([A-Z]+)\".*");

    @Inject
    DataSource database;

    @Test
    void a_dry_run_says_create_unchanged_or_rejected_and_keeps_nothing() {
        var known = Petitions.line("\"externalId\": \"dry-1\", ");
        var _ = imported(known);
        var before = accepted();
        var previews = previews(known
                + Petitions.line("\"externalId\": \"dry-2\", ")
                + Petitions.line("\"externalId\": \"dry-1\", ").replace("DRUG", "FRAUD") + "{}\n");
        assertThat(previews).containsExactly("UNCHANGED", "CREATE", "REJECT", "REJECT");
        assertThat(accepted()).isEqualTo(before);
    }

    @Test
    void a_line_that_comes_again_however_far_apart_is_said_to_be_what_the_import_makes_of_it() throws Exception {
        var named = IntStream.range(0, 1_100)
                .mapToObj(n -> Petitions.line("\"externalId\": \"dry-far-" + n + "\", "))
                .toList();
        var unnamed = Petitions.line("").replace("Made up for a test.", "Made up, and far apart.");
        var file = unnamed
                + named.stream().collect(Collectors.joining())
                + named.getFirst()
                + named.getFirst().replace("DRUG", "FRAUD")
                + unnamed;
        var previews = previews(file);
        assertThat(previews.subList(0, 1_101)).containsOnly("CREATE");
        assertThat(previews.subList(1_101, previews.size())).containsExactly("UNCHANGED", "REJECT", "UNCHANGED");
        var report = imported(file).json();
        assertThat(Collections.frequency(previews, "CREATE"))
                .isEqualTo(report.get("created").asInt());
        assertThat(Collections.frequency(previews, "UNCHANGED"))
                .isEqualTo(report.get("unchanged").asInt());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> new Sql(database).number("select count(*) from dry_run_line") == 0);
    }

    @Test
    void a_second_dry_run_knows_nothing_of_the_first() {
        var file = Petitions.line("\"externalId\": \"dry-twice\", ");
        assertThat(previews(file)).isEqualTo(previews(file)).containsExactly("CREATE");
    }

    private static List<String> previews(String file) {
        var answer = Door.postAs(
                "records-clerk", "/api/imports/petitions/dry-runs", "application/x-ndjson", file.getBytes(UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text()
                .lines()
                .map(line -> WOULD.matcher(line).replaceAll("$1"))
                .toList();
    }

    private static Door.Answer imported(String file) {
        return Door.postAs("records-clerk", "/api/imports/petitions", "application/x-ndjson", file.getBytes(UTF_8));
    }

    private static long accepted() {
        return Door.get("/api/counts").json().get("accepted").longValue();
    }
}
