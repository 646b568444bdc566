package clemency.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import io.opentelemetry.context.Context;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database makes of rows that are handed over as text. */
@QuarkusTest
@WithTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class RowArrayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String READ =
            "select topic, key, body from unnest(cast(cast(:rows as text) as outbox_row[])) with ordinality"
                    + " as r(topic, key, headers, body, place) order by place";

    @Inject
    Transactions transactions;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "NULL",
                "\"",
                "\\",
                "\\\\",
                "\\\"",
                "\"\"",
                "'",
                ",",
                "(,)",
                "{}",
                "{\"a\":\"b\\\"c\\\\d\"}",
                "line\nbreak\ttab",
                " around ",
                "é ñ 漢 🙂",
                "\\x00"
            })
    void aTextArrivesAsItWas(String text) {
        assertThat(read(row("t", text, "{}", text + text))).containsExactly(List.of("t", text, text + text));
    }

    @Test
    void rowsKeepTheirOrderAndNothingIsNoEmptyText() {
        assertThat(read(row("first", null, "{}", ""), row("second", "", null, null), row(3, 4L, "{}", true)))
                .containsExactly(
                        Arrays.asList("first", null, ""),
                        Arrays.asList("second", "", null),
                        Arrays.asList("3", "4", "true"));
    }

    @Test
    void noRowsAreNone() {
        assertThat(read()).isEmpty();
    }

    private static Object[] row(Object... fields) {
        return fields;
    }

    private List<List<Object>> read(Object[]... all) {
        var rows = new RowArray();
        for (var row : all) {
            rows.add(row);
        }
        return transactions
                .run(
                        Context.root(),
                        session -> session.createNativeQuery(READ, Object[].class)
                                .setParameter("rows", rows.finished())
                                .getResultList())
                .await()
                .atMost(PATIENCE)
                .stream()
                .map(Arrays::asList)
                .toList();
    }
}
