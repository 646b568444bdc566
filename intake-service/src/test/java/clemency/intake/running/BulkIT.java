package clemency.intake.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class BulkIT {

    @Test
    void good_lines_are_kept_and_bad_ones_named() {
        var before = accepted();
        var report = report(Petitions.line("\"receivedOn\": \"2014-06-01\", ")
                + Petitions.line("\"receivedOn\": \"2999-01-01\", ")
                + Petitions.line("\"receivedOn\": \"1990-01-01\", ")
                + Petitions.line("\"receivedOn\": \"2014-04-30\", ")
                + "not JSON\n"
                + Petitions.line("\"unknown\": 1, ")
                + Petitions.line("").replace("Made Up", " ")
                + Petitions.line("").replace("\"DRUG\"", "\"SPICE\"")
                + Petitions.line(""));
        assertThat(counts(report)).containsExactly(9, 2, 0, 0, 7);
        assertThat(report.get("rejects"))
                .extracting(reject -> reject.get("line").asInt() + " "
                        + reject.at("/violations/0/pointer").asText() + " "
                        + reject.at("/violations/0/rule").asText())
                .containsExactly(
                        "2 /receivedOn not-in-the-future",
                        "3 /receivedOn not-before-sentence",
                        "4 /receivedOn date-order",
                        "5  json",
                        "6  unknown-field",
                        "7 /petitioner/name required",
                        "8 /conviction/offences/0/category format");
        assertThat(accepted()).isEqualTo(before + 2);
        var rejects = Door.getAs("records-clerk", report.get("rejectsAt").asText());
        assertThat(rejects.text().lines()).hasSize(7);
        assertThat(rejects.text()).doesNotContain("Made Up");
    }

    @Test
    void a_line_that_was_no_object_is_repaired_inside_of_the_one_that_came_back() {
        var shown = JsonNodeFactory.instance.objectNode();
        shown.putArray("errors").addObject().put("rule", "json");
        var half = Petitions.line("\"externalId\": \"repaired-inside\", ").strip();
        var broken = shown.deepCopy().put("line", half.substring(0, half.length() - 1)) + "\n";
        var repaired = shown.deepCopy().put("line", half) + "\n";
        var report = report(broken + repaired);
        assertThat(counts(report)).containsExactly(2, 1, 0, 0, 1);
        assertThat(report.at("/rejects/0/violations/0/rule").asText()).isEqualTo("json");
        assertThat(counts(report(repaired))).containsExactly(1, 0, 1, 0, 0);
    }

    @Test
    void a_file_with_names_changes_nothing_when_it_comes_again() {
        var file = IntStream.range(0, 1_100)
                .mapToObj(n -> Petitions.line("\"externalId\": \"again-" + n + "\", "))
                .collect(Collectors.joining());
        assertThat(counts(report(file))).containsExactly(1_100, 1_100, 0, 0, 0);
        var before = accepted();
        assertThat(counts(report(file))).containsExactly(1_100, 0, 1_100, 0, 0);
        var other = report(file.replace("Made up for a test.", "Something else."));
        assertThat(counts(other)).containsExactly(1_100, 0, 0, 0, 1_100);
        assertThat(other.get("rejects").get(0).at("/violations/0/pointer").asText())
                .isEqualTo("/externalId");
        assertThat(other.get("rejects")).hasSize(1_000);
        assertThat(accepted()).isEqualTo(before);
    }

    @Test
    void files_that_come_together_and_share_names_are_kept_once() {
        var file = IntStream.range(0, 600)
                .mapToObj(n -> Petitions.line("\"externalId\": \"together-" + n + "\", "))
                .collect(Collectors.joining());
        var before = accepted();
        var answers = IntStream.range(0, 3).mapToObj(_ -> later(file)).toList();
        var reports = answers.stream()
                .map(CompletableFuture::join)
                .map(Door.Answer::json)
                .toList();
        assertThat(reports)
                .allSatisfy(report -> assertThat(report.get("rejected").asInt()).isZero());
        assertThat(reports.stream()
                        .mapToInt(report -> report.get("created").asInt())
                        .sum())
                .isEqualTo(600);
        assertThat(accepted()).isEqualTo(before + 600);
    }

    @Test
    void a_file_without_names_changes_nothing_when_it_comes_again() {
        var file = IntStream.range(0, 1_100)
                .mapToObj(n -> Petitions.line("").replace("Made up for a test.", "Made up, number " + n))
                .collect(Collectors.joining());
        assertThat(counts(report(file))).containsExactly(1_100, 1_100, 0, 0, 0);
        var before = accepted();
        assertThat(counts(report(file))).containsExactly(1_100, 0, 1_100, 0, 0);
        assertThat(accepted()).isEqualTo(before);
    }

    @Test
    void a_file_that_was_given_back_and_repaired_makes_no_petition_twice() {
        var good = Petitions.line("").replace("\"months\": null", "\"fine\": 100.00");
        var bad = Petitions.line("").replace("Made Up", " ");
        var first = report(good + bad);
        assertThat(counts(first)).containsExactly(2, 1, 0, 0, 1);
        var returned = Door.getAs("records-clerk", first.get("fileAt").asText()).text();
        assertThat(counts(report(returned.replace("\"name\":\" \"", "\"name\":\"Made Up, repaired\""))))
                .containsExactly(2, 1, 1, 0, 0);
    }

    @Test
    void of_two_lines_of_one_petitioner_the_second_is_flagged_for_the_office() {
        var line = Petitions.line("").replace("12345-678", "80002-002");
        var _ = report(line
                + line.replace("Made up for a test.", "Made up once more.")
                + line.replace("COMMUTATION", "PARDON"));
        var found = Door.postAs(
                        "attorney",
                        "/api/petitions/searches",
                        "application/json",
                        "{\"registerNumber\":\"80002-002\"}".getBytes(UTF_8))
                .json();
        assertThat(found).hasSize(3);
        var flagged = found.valueStream()
                .filter(petition -> isFlagged(petition.get("id").asText()))
                .map(petition -> petition.get("caseNumber").asText())
                .toList();
        var commutations = found.valueStream()
                .map(petition -> petition.get("caseNumber").asText())
                .filter(number -> number.startsWith("C"))
                .sorted()
                .toList();
        assertThat(flagged).containsExactly(commutations.getLast());
    }

    private static boolean isFlagged(String id) {
        var told = Wire.told(Topic.PETITIONS, UUID.fromString(id), 1).getFirst();
        return ((PetitionSubmitted) told.event())
                .screening().stream().anyMatch(finding -> finding.rule().equals("probable-duplicate"));
    }

    @Test
    void the_templates_are_imported_as_they_are() {
        for (var format : List.of("csv", "ndjson")) {
            var template = Door.getAs("records-clerk", "/api/imports/petitions/template." + format);
            var type = format.equals("csv") ? "text/csv" : "application/x-ndjson";
            var previews = Door.postAs(
                    "records-clerk",
                    "/api/imports/petitions/dry-runs",
                    type,
                    template.text().getBytes(UTF_8));
            assertThat(previews.text()).contains("\"would\":").doesNotContain("REJECT");
            var answer = Door.postAs(
                    "records-clerk",
                    "/api/imports/petitions",
                    type,
                    template.text().getBytes(UTF_8));
            assertThat(answer.json().get("rejected").asInt()).as(answer.text()).isZero();
        }
    }

    @Test
    void a_record_that_is_rejected_is_named_by_its_columns() {
        var file =
                "clemency_type,name,district,offence_category,sentence_kind,sentence_months,reasons,signed_by,signed_on\n"
                        + "COMMUTATION,Made Up,Northern Florida,DRUG,TERM,240,Made up.,Made Up,2016-01-04\n"
                        + "COMMUTATION,,Northern Atlantis,DRUG,TERM,twenty,Made up.,Made Up,2016-01-04\n"
                        + "COMMUTATION,Made Up,Northern Florida,DRUG,TERM,,Made up.,Made Up,2999-01-04\n";
        var answer = Door.postAs("records-clerk", "/api/imports/petitions", "text/csv", file.getBytes(UTF_8));
        assertThat(answer.json().get("created").asInt()).as(answer.text()).isEqualTo(1);
        assertThat(answer.json().at("/rejects/0/violations/0/pointer").asText()).isEqualTo("sentence_months");
        assertThat(answer.json().at("/rejects/1/violations"))
                .extracting(violation -> violation.get("pointer").asText())
                .containsExactlyInAnyOrder("sentence_months", "signed_on");
    }

    @Test
    void only_the_records_clerk_imports() {
        var line = Petitions.line("").getBytes(UTF_8);
        for (var role : List.of("attorney", "manager", "decision")) {
            Door.postAs(role, "/api/imports/petitions", "application/x-ndjson", line)
                    .refused(403, "forbidden");
        }
        Door.postAs("records-clerk", "/api/imports/petitions", "text/plain", line)
                .refused(415, "unsupported-media-type");
    }

    private static JsonNode report(String file) {
        var answer = later(file).join();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static CompletableFuture<Door.Answer> later(String file) {
        return Door.postLaterAs(
                "records-clerk", "/api/imports/petitions", "application/x-ndjson", file.getBytes(UTF_8));
    }

    private static List<Integer> counts(JsonNode report) {
        return List.of("lines", "created", "unchanged", "corrected", "rejected").stream()
                .map(field -> report.get(field).asInt())
                .toList();
    }

    private static long accepted() {
        return Door.get("/api/counts").json().get("accepted").longValue();
    }
}
