package clemency.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a look-up asks the database, as Hibernate says it. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class OneQueryIT {

    private static final String SQL = "org.hibernate.SQL";
    private static final Logger STATEMENTS = Logger.getLogger(SQL);

    private Level before;

    @BeforeEach
    void listen() {
        before = STATEMENTS.getLevel();
        STATEMENTS.setLevel(Level.FINE);
    }

    @AfterEach
    void listen_no_more() {
        STATEMENTS.setLevel(before);
    }

    @Test
    void a_wrong_code_and_an_unknown_one_and_a_right_one_make_the_same_one_query() {
        var petition = Door.post("/api/petitions", Petitions.COMMUTATION);
        var right = statements("/api/status", petition.get("trackingCode"), 200);
        assertThat(right).hasSize(1);
        assertThat(statements("/api/status", "0000-0000-0000-0000-0", 404)).isEqualTo(right);
        assertThat(statements("/api/petitions/withdrawals", "0000-0000-0000-0000-0", 404))
                .isEqualTo(right);
        for (var wrong : List.of("0000-0000-0000-0000-1", "x", "")) {
            assertThat(statements("/api/status", wrong, 404)).isEqualTo(right);
            assertThat(statements("/api/petitions/withdrawals", wrong, 404)).isEqualTo(right);
        }
    }

    /** Those about petitions; others go on in the background. */
    private static List<String> statements(String path, String code, int status) {
        try (var log = new Log()) {
            var answer = Door.post(path, "{\"trackingCode\":\"" + code + "\"}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            return log.of(SQL).stream()
                    .filter(statement -> statement.contains("petition "))
                    .toList();
        }
    }
}
