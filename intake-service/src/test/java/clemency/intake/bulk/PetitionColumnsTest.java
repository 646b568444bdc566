package clemency.intake.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetitionColumnsTest {

    private final PetitionColumns columns = new PetitionColumns();

    @Test
    void a_record_is_the_same_as_a_line_of_json() {
        var object = columns.object(Map.of(
                "name", " Made Up ",
                "other_names", "One; Two",
                "offence_category", "DRUG",
                "sentence_kind", "TERM",
                "sentence_months", "240",
                "fine", "12.50",
                "victims", "no",
                "docket", " "));
        assertThat(object).hasToString("""
                {"petitioner":{"name":"Made Up","otherNames":["One","Two"]},\
                "conviction":{"offences":[{"category":"DRUG"}],"sentence":{"kind":"TERM","months":240,"fine":12.50}},\
                "victims":false}""");
    }

    @Test
    void what_is_no_value_of_its_kind_stays_a_text_and_is_refused_by_its_rule() {
        var object = columns.object(Map.of("sentence_months", "20 years", "victims", "maybe", "fine", "1,000"));
        assertThat(object.at("/conviction/sentence/months").isTextual()).isTrue();
        assertThat(object.at("/conviction/sentence/fine").isTextual()).isTrue();
        assertThat(object.get("victims").isTextual()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/petitioner/name, name",
        "/petitioner/otherNames/1, other_names",
        "/petitioner, name",
        "/conviction/offences, offence_category",
        "/conviction/offences/0/category, offence_category",
        "/conviction/sentence, sentence_kind",
        "/nothing/of/ours, /nothing/of/ours"
    })
    void a_field_is_named_by_its_column(String pointer, String column) {
        assertThat(columns.column(pointer)).isEqualTo(column);
    }
}
