package clemency.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private final Waiting waiting = new Waiting();

    @Test
    void many_lines_are_a_batch() {
        add(Imports.BATCH - 1, 10);
        assertThat(waiting.isFull()).isFalse();
        add(2, 10);
        assertThat(waiting.isFull()).isTrue();
        assertThat(batch()).hasSize(Imports.BATCH);
        assertThat(batch()).hasSize(1);
        assertThat(waiting.isEmpty()).isTrue();
    }

    @Test
    void long_lines_are_a_batch_before_they_are_many() {
        add(4, 999_999);
        assertThat(waiting.isFull()).isFalse();
        add(1, 999_999);
        assertThat(waiting.isFull()).isTrue();
        add(3, 999_999);
        assertThat(batch()).hasSize(5);
        assertThat(waiting.isFull()).isFalse();
        assertThat(batch()).hasSize(3);
    }

    private void add(int lines, int bytes) {
        for (var i = 0; i < lines; i++) {
            waiting.add(new Piece.Whole(i + 1L, new byte[bytes]));
        }
    }

    private List<Piece> batch() {
        var batch = new ArrayList<Piece>();
        waiting.removeBatch(batch::add);
        return batch;
    }
}
