package clemency.review.assignment;

import clemency.events.Programme;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programmes of the last hundred assignments, newest first, capital cases left out: what shares are measured by. A
 * hundred, so that a case is a percent, and a number rather than a span of time, so that it is the same for a busy office
 * and a small one, and is read as fast.
 */
public record Lately(List<Programme> programmes) {

    public static final int WINDOW = 100;

    public Lately {
        programmes = programmes.stream().limit(WINDOW).toList();
    }

    int of(Programme programme) {
        return (int) programmes.stream().filter(programme::equals).count();
    }

    Lately and(Programme programme) {
        return programme.equals(Programme.CAPITAL)
                ? this
                : new Lately(
                        Stream.concat(Stream.of(programme), programmes.stream()).toList());
    }
}
