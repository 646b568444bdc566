package clemency.bench;

import clemency.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The very tables of intake, in a database of their own, and what its rows are made of. */
final class PetitionTables {

    static final String DATABASE = "bench";

    static final int HASH_BYTES = 32;
    /** A petition of a kilobyte, and what sealing adds. */
    static final int BODY_BYTES = 1_055;
    /** A key of 32 bytes, sealed. */
    static final int KEY_BYTES = 65;

    static final String HEADERS = """
            {"ce_specversion":"1.0","ce_id":"6a1f2c3d-0000-4000-8000-000000000001","ce_source":"/intake-service",\
            "ce_type":"clemency.PetitionSubmitted","ce_subject":"6a1f2c3d-0000-4000-8000-000000000001",\
            "ce_time":"2016-03-30T18:05:12.250Z","content-type":"application/json"}""";

    static final String EVENT = """
            {"subject":"6a1f2c3d-0000-4000-8000-000000000001","version":1,"occurredOn":"2016-03-30",\
            "recordedAt":"2016-03-30T18:05:12.250Z","caseNumber":"C000001","clemencyType":"COMMUTATION",\
            "programmeClaimed":"TRADITIONAL","district":"Northern Florida","offenceCategory":"DRUG",\
            "sentenceKind":"LIFE","represented":false,"screening":[]}""";

    private PetitionTables() {}

    static void make(EmbeddedDatabase database) throws SQLException, IOException {
        database.createDatabase(DATABASE, "made-up", "made-up");
        var migrations = List.of(
                "platform/messaging/src/main/resources/db/messaging/V0001__outbox.sql",
                "intake-service/src/main/resources/db/intake/V1001__petition.sql");
        try (var connection = database.connect(DATABASE);
                var statement = connection.createStatement()) {
            for (var migration : migrations) {
                var sql = Files.readString(Bench.home().resolve(migration)).replace("${app}", DATABASE + "_app");
                var _ = statement.execute(sql);
            }
        }
    }

    /** Sealed bytes look like these to a database. */
    static byte[] random(int length) {
        var bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }
}
