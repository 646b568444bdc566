package clemency.review.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Fields go to the database by their places alone. */
class EventRowTest {

    @Test
    void its_fields_are_in_the_order_of_the_database_s_type() throws IOException, ReflectiveOperationException {
        var row =
                new EventRow(UUID.randomUUID(), 1, "type", "body", "actor", "roles", Instant.EPOCH, "topic", "headers");
        var components = EventRow.class.getRecordComponents();

        assertThat(RowTypes.columns(Arrays.asList(components)))
                .isEqualTo(RowTypes.attributes("V1607__at_once.sql", "case_event_row"));
        var fields = row.fields();
        assertThat(fields).hasSize(components.length);
        for (var i = 0; i < fields.length; i++) {
            assertThat(fields[i]).isEqualTo(components[i].getAccessor().invoke(row));
        }
    }
}
