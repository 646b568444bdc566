package clemency.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineSplitterTest {

    @Test
    void lines_end_with_or_without_a_carriage_return() {
        assertThat(cut("a\nb\r\nc\n")).containsExactly("1:a", "2:b", "3:c");
    }

    @Test
    void empty_lines_count_but_are_left_out() {
        assertThat(cut("\n\r\na\n\n\nb")).containsExactly("3:a", "6:b");
        assertThat(cut("")).isEmpty();
        assertThat(cut("\n")).isEmpty();
    }

    @Test
    void the_last_line_needs_no_end() {
        assertThat(cut("a\nb")).containsExactly("1:a", "2:b");
        assertThat(cut("a\nb\r")).containsExactly("1:a", "2:b");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_line_only() {
        assertThat(cut("\uFEFFa\n\uFEFFb")).containsExactly("1:a", "2:\uFEFFb");
    }

    @Test
    void half_a_byte_order_mark_is_part_of_the_line() {
        assertThat(Cut.whole(new LineSplitter(), new byte[] {(byte) 0xEF, (byte) 0xBB, 'a'}))
                .hasSize(1);
        assertThat(Cut.whole(new LineSplitter(), new byte[] {(byte) 0xEF})).hasSize(1);
    }

    @Test
    void a_line_as_long_as_the_limit_is_kept() {
        var line = "x".repeat(Splitter.LIMIT);
        assertThat(cut(line + "\r\nb")).containsExactly("1:" + line, "2:b");
    }

    @Test
    void a_longer_line_is_rejected_and_the_next_is_read() {
        var line = "x".repeat(Splitter.LIMIT + 1);
        assertThat(cut("a\n" + line + "\nb")).containsExactly("1:a", "2!max-length", "3:b");
        assertThat(cut("a\n" + line)).containsExactly("1:a", "2!max-length");
        assertThat(cut("x".repeat(10_000_000) + "\nb\n")).containsExactly("1!max-length", "2:b");
    }

    private static java.util.List<String> cut(String body) {
        return Cut.whole(new LineSplitter(), body);
    }
}
