package clemency.intake.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Marked data go in through every door, and are looked for everywhere but in the file that staff may read. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class MarkedDataIT {

    private static final String MARK = "Zmarked" + UUID.randomUUID().toString().replace("-", "");
    private static final String REGISTER_NUMBER = "90909-123";
    private static final String BIRTH_DATE = "1931-07-19";
    private static final List<String> MARKS = List.of(MARK, REGISTER_NUMBER, BIRTH_DATE);

    /** With every field that a petition has. */
    static final String PETITION = """
            {"clemencyType": "COMMUTATION",
             "petitioner": {"name": "MARK", "otherNames": ["MARK"], "registerNumber": "90909-123",
                "birthDate": "1931-07-19", "heldAt": "MARK", "email": "MARK@example.org",
                "address": {"lines": ["MARK"], "city": "MARK", "region": "MARK", "postalCode": "123"}},
             "filer": {"capacity": "COUNSEL", "name": "MARK", "organisation": "MARK", "email": "MARK@example.org"},
             "conviction": {"district": "Northern Florida", "docket": "MARK", "sentencedOn": "1998-05-04",
                "offences": [{"category": "DRUG", "description": "MARK", "statute": "MARK"}],
                "sentence": {"kind": "LIFE"}},
             "relief": {"appealPending": true, "description": "MARK"},
             "reasons": "MARK", "requested": "MARK",
             "certification": {"signedBy": "MARK", "signedOn": "2014-05-01"}}""".replace("MARK", MARK).replace("\n", " ");

    /** Breaks rules, and must not be repeated to anybody. */
    private static final String BROKEN = PETITION.replace("\"COMMUTATION\"", "\"" + MARK + "\"");

    private static final String TOO_LONG = PETITION.replace("\"name\": \"", "\"name\": \"" + "x".repeat(300));

    /** A good record and one that breaks rules. */
    private static final String RECORDS =
            ("clemency_type,name,district,offence_category,sentence_kind,sentence_months,reasons,signed_by,signed_on\n"
                            + "COMMUTATION,MARK,Northern Florida,DRUG,TERM,240,MARK,MARK,2016-01-04\n"
                            + "MARK,MARK,MARK,MARK,TERM,MARK,MARK,MARK,MARK\n")
                    .replace("MARK", MARK);

    @Inject
    DataSource database;

    @Inject
    SeenSpans seen;

    @Test
    void personal_data_are_found_nowhere() throws SQLException {
        try (var log = new Log()) {
            var answers = throughEveryDoor();
            assertThat(answers).allSatisfy(MarkedDataIT::isUnmarked);
            isUnmarked(Door.get("/q/metrics").text());
            isUnmarked(everythingIn(database));
            for (var topic : Topic.values()) {
                Wire.everything(topic.topicName()).forEach(MarkedDataIT::isUnmarked);
                Wire.everything(topic.deadLetters()).forEach(MarkedDataIT::isUnmarked);
            }
            assertThat(seen.spans()).hasSizeGreaterThan(10).allSatisfy(MarkedDataIT::isUnmarked);
            assertThat(log.lines()).isNotEmpty().allSatisfy(MarkedDataIT::isUnmarked);
        }
    }

    private static List<String> throughEveryDoor() {
        var answers = new ArrayList<String>();
        var receipt = Door.postLater("/api/petitions", "Idempotency-Key", MARK, PETITION)
                .join();
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
        answers.add(receipt.text());
        for (var body : List.of(PETITION, BROKEN, TOO_LONG, PETITION.substring(0, PETITION.length() - 1))) {
            answers.add(Door.post("/api/petitions", body).text());
            answers.add(Door.post("/api/screenings", body).text());
        }
        var code = "{\"trackingCode\":\"" + receipt.get("trackingCode") + "\",";
        var statement = Door.post("/api/petitions/supplements", code + "\"statement\":\"" + MARK + "\"}");
        var contact = Door.post("/api/petitions/contacts", code + "\"contact\":{\"heldAt\":\"" + MARK + "\"}}");
        var moved = Door.post(
                "/api/petitions/contacts",
                code + "\"contact\":{\"email\":\"" + MARK + "@example.org\",\"address\":{\"lines\":[\"" + MARK
                        + "\"],\"city\":\"" + MARK + "\"},\"counsel\":{\"name\":\"" + MARK + "\",\"organisation\":\""
                        + MARK
                        + "\",\"email\":\"" + MARK + "@example.org\"}}}");
        assertThat(List.of(statement.status(), contact.status(), moved.status()))
                .as(moved.text())
                .containsOnly(202);
        answers.add(
                Door.post("/api/status", "{\"trackingCode\":\"" + MARK + "\"}").text());
        answers.add(Door.post("/api/petitions/withdrawals", "{\"trackingCode\":\"" + MARK + "\"}")
                .text());
        var file = PETITION + "\n" + BROKEN + "\n" + TOO_LONG + "\n{" + MARK + "\n" + "{\"externalId\": \"" + MARK
                + "\", " + PETITION.substring(1) + "\n";
        var report =
                Door.postAs("records-clerk", "/api/imports/petitions", "application/x-ndjson", file.getBytes(UTF_8));
        assertThat(report.json().get("rejected").asInt()).as(report.text()).isEqualTo(3);
        answers.add(report.text());
        answers.add(Door.getAs("records-clerk", report.get("rejectsAt")).text());
        for (var dryRun : List.of("application/x-ndjson", "text/csv")) {
            var lines = dryRun.equals("text/csv") ? RECORDS : file;
            answers.add(Door.postAs("records-clerk", "/api/imports/petitions/dry-runs", dryRun, lines.getBytes(UTF_8))
                    .text());
        }
        var records = Door.postAs("records-clerk", "/api/imports/petitions", "text/csv", RECORDS.getBytes(UTF_8));
        assertThat(records.json().get("created").asInt()).as(records.text()).isEqualTo(1);
        answers.add(records.text());
        answers.add(Door.getAs("records-clerk", records.get("rejectsAt")).text());
        assertThat(Door.postAs(
                                "attorney",
                                "/api/petitions/searches",
                                "{\"registerNumber\":\"" + REGISTER_NUMBER + "\"}")
                        .status())
                .isEqualTo(200);
        answers.add(Door.post("/api/status", code.replace(",", "}")).text());
        assertThat(Door.post("/api/petitions/withdrawals", code.replace(",", "}"))
                        .status())
                .isEqualTo(202);
        answers.add(Door.get("/api/petitions/" + receipt.get("id")).text());
        assertThat(Door.getAs("attorney", "/api/petitions/" + receipt.get("id") + "/file")
                        .text())
                .contains(MARKS);
        return answers;
    }

    private static void isUnmarked(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var mark : MARKS) {
            assertThat(lower.contains(mark.toLowerCase(Locale.ROOT)))
                    .as(() -> around(lower, mark))
                    .isFalse();
        }
    }

    private static String around(String text, String mark) {
        var at = text.indexOf(mark.toLowerCase(Locale.ROOT));
        return at < 0 ? "" : text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 300));
    }

    /** Every row of every table as text; bytes stand there as hexadecimal digits, and are shown as what they spell, too. */
    private static String everythingIn(DataSource database) throws SQLException {
        var everything = new StringBuilder();
        try (var connection = database.getConnection()) {
            for (var table : tables(connection)) {
                for (var row : texts(connection, "select cast(t as text) from " + table + " t")) {
                    everything.append(table).append(' ').append(row).append('\n');
                }
            }
        }
        for (var mark : MARKS) {
            assertThat(everything.indexOf(HexFormat.of().formatHex(mark.getBytes(UTF_8))))
                    .as(mark)
                    .isNegative();
        }
        return everything.toString();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return texts(connection, "select table_name from information_schema.tables where table_schema = 'public'");
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
