package clemency.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvSplitterTest {

    @Test
    void a_record_is_a_line() {
        assertThat(cut("a,b\n1,2\r\n3,4")).containsExactly("1:a,b", "2:1,2", "3:3,4");
    }

    @Test
    void a_quoted_field_may_hold_line_ends_commas_and_doubled_quotes() {
        assertThat(cut("\"a\nb\",\"c,\"\"d\"\"\r\n\"\nnext,1\n"))
                .containsExactly("1:\"a\nb\",\"c,\"\"d\"\"\r\n\"", "4:next,1");
    }

    @Test
    void a_quote_inside_of_a_field_is_a_character() {
        assertThat(cut("5\" pipe,x\nb,c")).containsExactly("1:5\" pipe,x", "2:b,c");
    }

    @Test
    void an_empty_quoted_field_ends_at_once() {
        assertThat(cut("\"\",x\n\"\"\"\",y\n")).containsExactly("1:\"\",x", "2:\"\"\"\",y");
    }

    @Test
    void a_quote_that_never_closes_is_rejected_where_its_record_begins() {
        assertThat(cut("a,b\n1,2\nx,\"open\n3,4\n5,6\n")).containsExactly("1:a,b", "2:1,2", "3!quote");
    }

    @Test
    void a_record_over_the_limit_is_rejected_up_to_its_end() {
        var huge = "\"" + "x\n".repeat(Splitter.LIMIT / 2 + 1) + "\",1";
        assertThat(cut("a,b\n" + huge + "\nc,d\n"))
                .containsExactly("1:a,b", "2!max-length", (2 + Splitter.LIMIT / 2 + 1 + 1) + ":c,d");
    }

    @Test
    void a_byte_order_mark_does_not_hide_an_opening_quote() {
        assertThat(cut("\uFEFF\"a\nb\",c\n")).containsExactly("1:\"a\nb\",c");
    }

    private static java.util.List<String> cut(String body) {
        return Cut.whole(new CsvSplitter(), body);
    }
}
