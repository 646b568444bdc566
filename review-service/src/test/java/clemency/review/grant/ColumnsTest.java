package clemency.review.grant;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.http.Violation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 8, 3);
    private static final Map<String, String> ROW = Map.of(
            "granted_on", "2016-08-03",
            "clemency_type", "COMMUTATION",
            "recipient", "Ann Made-Up",
            "district_and_sentencing_date", "Northern Iowa; May 5, 1997",
            "offense", "Conspiracy, 21 U.S.C. § 846",
            "sentence", "Life imprisonment",
            "terms", "Prison sentence commuted to expire on December 1, 2016");

    @Test
    void aProperRecord() {
        assertThat(Columns.read(ROW, TODAY)).isInstanceOf(Columns.Read.Proper.class);
        assertThat(read("terms", "")).isInstanceOf(Columns.Read.Proper.class);
        assertThat(read("sentence", "Life\nimprisonment")).isInstanceOf(Columns.Read.Proper.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            granted_on    > 2016-08-04  > past-or-present
            granted_on    > 2016-02-30  > format
            granted_on    > 03/30/2016  > format
            granted_on    > ''          > format
            granted_on    > +999999-01-01 > format
            granted_on    > 1950-01-01  > earliest
            clemency_type > AMNESTY     > one-of
            clemency_type > ''          > one-of
            recipient     > ''          > required
            recipient     > ---         > required
            district_and_sentencing_date > ' ' > required
            district_and_sentencing_date > Northern Iowa; August 4, 2016 > date-order
            terms         > condition declined on August 4, 2016 > past-or-present
            """)
    void anImproperOne(String column, String text, String rule) {
        violates(column, text, rule);
    }

    @Test
    void tooLongOrWithMarksThatDoNotBelong() {
        violates("recipient", "x".repeat(201), "max-length");
        violates("sentence", "x".repeat(2_001), "max-length");
        violates("recipient", "Ann\u0007", "control-character");
        violates("terms", "\u202eremitted", "control-character");
        violates("offense", "half \ud83d", "control-character");
    }

    private static void violates(String column, String text, String rule) {
        assertThat(read(column, text))
                .isInstanceOfSatisfying(
                        Columns.Read.Improper.class,
                        improper -> assertThat(improper.violations())
                                .singleElement()
                                .extracting(Violation::pointer, Violation::rule)
                                .containsExactly("/" + column, rule));
    }

    private static Columns.Read read(String column, String text) {
        var row = new HashMap<>(ROW);
        row.put(column, text);
        return Columns.read(row, TODAY);
    }
}
