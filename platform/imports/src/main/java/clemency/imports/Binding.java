package clemency.imports;

import clemency.http.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads rows out of pieces. */
abstract class Binding<R> {

    private static final Violation NOT_UTF_8 = new Violation("", "utf-8", "The line is not valid UTF-8.");

    final Bound<R> bind(Piece piece) {
        return switch (piece) {
            case Piece.Broken(var number, var reason) -> new Bound.Unreadable<>(number, List.of(reason));
            case Piece.Whole(var number, var bytes) -> bind(number, bytes);
        };
    }

    private Bound<R> bind(long number, byte[] bytes) {
        try {
            // A decoder of its own: it reports what is malformed instead of replacing it.
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Bound.Row<>(new Line<>(number, read(text)));
        } catch (CharacterCodingException e) {
            return new Bound.Unreadable<>(number, List.of(NOT_UTF_8));
        } catch (Unreadable e) {
            return new Bound.Unreadable<>(number, e.violations);
        }
    }

    abstract R read(String text) throws Unreadable;

    /** What a batch found wrong with a row, in the terms of the file. */
    List<Violation> told(List<Violation> violations) {
        return violations;
    }

    /** The line is no row. */
    static final class Unreadable extends Exception {

        private final transient List<Violation> violations;

        Unreadable(List<Violation> violations) {
            super("unreadable line", null, false, false);
            this.violations = violations;
        }

        List<Violation> violations() {
            return violations;
        }
    }
}
