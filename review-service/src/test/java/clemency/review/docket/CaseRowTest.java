package clemency.review.docket;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.OffenceCategory;
import clemency.events.Programme;
import clemency.events.SentenceKind;
import clemency.events.VictimNotice;
import clemency.review.casework.CaseState;
import clemency.review.casework.Papers;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Fields go to the database by their places alone. */
class CaseRowTest {

    private static final LocalDate DAY = LocalDate.of(2016, 1, 4);

    /** No two of one type alike. */
    private static final CaseRow ROW = new CaseRow(
            UUID.randomUUID(),
            "C000001",
            ClemencyType.COMMUTATION,
            new Programme("TRADITIONAL"),
            DAY,
            "District of Nowhere",
            OffenceCategory.values()[0],
            SentenceKind.values()[0],
            List.of(),
            true,
            new CaseState.Unopened(),
            Papers.NONE,
            false,
            DAY.plusDays(1),
            DAY.plusDays(2),
            DAY.plusDays(3),
            VictimNotice.values()[0],
            1,
            DAY.plusDays(4),
            2,
            3,
            DAY.plusDays(5),
            4L,
            5,
            "\\xab");

    private final Rows rows = new Rows(new ObjectMapper());

    @Test
    void its_fields_are_in_the_order_of_the_database_s_type() throws Exception {
        var written = components();
        var fields = ROW.fields(rows);

        assertThat(RowTypes.columns(written)).isEqualTo(RowTypes.attributes("V1606__rows.sql", "case_row"));
        assertThat(fields).hasSize(written.size());
        for (var i = 0; i < fields.length; i++) {
            assertThat(fields[i]).as(written.get(i).getName()).isEqualTo(expected(written.get(i)));
        }
    }

    private static List<RecordComponent> components() {
        return Arrays.stream(CaseRow.class.getRecordComponents())
                .filter(component -> !component.getName().equals("supplementedOn"))
                .toList();
    }

    private Object expected(RecordComponent component) throws ReflectiveOperationException {
        var value = component.getAccessor().invoke(ROW);
        return switch (value) {
            case Programme programme -> programme.code();
            case List<?> list -> rows.write(list);
            case CaseState state -> rows.write(state);
            case Papers papers -> rows.write(papers);
            default -> value;
        };
    }
}
