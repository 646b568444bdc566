package clemency.http;

import io.netty.handler.codec.DecoderException;
import io.vertx.core.http.HttpClosedException;
import java.util.List;

/**
 * What comes of a caller who garbles a body, or hangs up in the middle of one: no error of ours, and so nothing for the log.
 * The decoder throws exceptions that anybody might; it is told by being the one who throws.
 */
final class BrokenBody {

    private static final String DECODER = "io.netty.handler.codec.http.";
    private static final String ANSWER = "io.vertx.core.http.impl.";

    private BrokenBody() {}

    /** Whether the chunks of a body were none. */
    static boolean isGarbled(Throwable failure) {
        return failure instanceof DecoderException
                || failure instanceof NumberFormatException && threw(failure, DECODER);
    }

    /** Whether it was the end of the connection that failed; nobody is there any more to be answered. */
    static boolean isHungUp(Throwable failure) {
        return failure instanceof HttpClosedException
                || failure instanceof IllegalStateException && threw(failure, ANSWER);
    }

    static ProblemException problem() {
        return Problems.malformed(
                null, List.of(new Violation("", "chunks", "The body is not sent in chunks that can be read.")));
    }

    private static boolean threw(Throwable failure, String packageName) {
        var frames = failure.getStackTrace();
        return frames.length > 0 && frames[0].getClassName().startsWith(packageName);
    }
}
