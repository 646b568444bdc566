package clemency.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clemency.local.demo.MadeUpGrants;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The grants of 2011 to 2016, imported twice, are shown as they were published. Each file has a system of its own: the
 * published figures are those of an empty one, and made-up recipients are other people than the published ones.
 */
class PublishedGrantsIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Path PUBLISHED = Path.of(System.getenv()
            .getOrDefault("CLEMENCY_GRANTS_CSV", "../shared/data/commutations-2011-11-21-to-2016-03-30.csv"));

    @Test
    void the_published_records_give_the_published_figures(@TempDir Path data) throws Exception {
        var file = RunningSystem.home().resolve(PUBLISHED);
        assumeTrue(
                Files.isRegularFile(file),
                () -> "skipped: the published records are not here: " + PUBLISHED
                        + " (CLEMENCY_GRANTS_CSV names another place)");
        importedTwiceGivesThePublishedFigures(data, Files.readString(file));
    }

    @Test
    void made_up_records_with_the_published_counts_give_the_published_figures(@TempDir Path data) throws Exception {
        importedTwiceGivesThePublishedFigures(data, MadeUpGrants.csv());
    }

    private static void importedTwiceGivesThePublishedFigures(Path data, String csv) throws Exception {
        try (var system = RunningSystem.start(data)) {
            theImportAnswers(system, csv, 248, 0);
            await().atMost(SOON).untilAsserted(() -> PublishedFigures.areShownBy(system.stats));

            theImportAnswers(system, csv, 0, 248);
            afterwards(system);
            await().atMost(SOON).untilAsserted(() -> PublishedFigures.areShownBy(system.stats));
        }
    }

    private static void theImportAnswers(RunningSystem system, String csv, int created, int unchanged) {
        var report = system.review
                .uploadAs("records-clerk", "/api/imports/grants", "text/csv", csv)
                .expect(200);
        assertThat(report.get("rejected").asInt()).as(report.toString()).isZero();
        assertThat(report.get("created").asInt()).isEqualTo(created);
        assertThat(report.get("unchanged").asInt()).isEqualTo(unchanged);
    }

    /**
     * One more decision behind the second import, through the same outbox onto the same topic: when it is counted,
     * whatever the import told would be, too.
     */
    private static void afterwards(RunningSystem system) {
        var petition = system.intake
                .post("/api/petitions", Petitions.madeUp(1))
                .expect(201)
                .get("id");
        var denial = Map.of("decisions", List.of(Map.of("petition", petition, "outcome", "DENY")));
        // The case opens when the petition has arrived; until then there is none to decide.
        await().atMost(SOON)
                .until(() -> system.review
                                .postAs("decision", "/api/decisions", denial)
                                .status()
                        == 200);
        await().atMost(SOON)
                .until(() -> system.stats
                                .get("/api/summary")
                                .expect(200)
                                .get("denied")
                                .asInt()
                        == 1);
    }
}
