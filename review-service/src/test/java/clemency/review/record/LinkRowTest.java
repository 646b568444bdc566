package clemency.review.record;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.review.docket.RowTypes;
import clemency.review.record.chain.Kind;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Fields go to the database by their places alone. */
class LinkRowTest {

    private static final List<String> BYTES = List.of("salt", "previous", "hash");

    @Test
    void its_fields_are_in_the_order_of_the_database_s_type() throws IOException, ReflectiveOperationException {
        var row = new LinkRow(
                Kind.CASE,
                UUID.randomUUID(),
                1,
                Instant.EPOCH,
                LocalDate.EPOCH,
                "actor",
                "roles",
                "action",
                "before",
                "after",
                "01",
                "02",
                "03");
        var components = LinkRow.class.getRecordComponents();

        assertThat(RowTypes.columns(Arrays.asList(components)))
                .isEqualTo(RowTypes.attributes("V1606__rows.sql", "record_entry_row"));
        var fields = row.fields();
        assertThat(fields).hasSize(components.length);
        for (var i = 0; i < fields.length; i++) {
            var value = components[i].getAccessor().invoke(row);
            assertThat(fields[i]).isEqualTo(BYTES.contains(components[i].getName()) ? "\\x" + value : value);
        }
    }
}
