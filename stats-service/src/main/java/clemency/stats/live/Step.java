package clemency.stats.live;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;

/**
 * What a client is told next.
 *
 * @param frame nothing where nothing it wants has changed, or where this instance is behind it
 * @param seen what it has then
 */
record Step(Optional<Buffer> frame, Seen seen) {}
