package clemency.stats.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "clemency.live")
interface LiveConfig {

    /** How often a client hears that the connection lives. */
    @WithDefault("15s")
    Duration beat();

    /** How often this instance looks whether its figures still move with the events. */
    @WithDefault("1s")
    Duration watch();

    /** No client gets two frames of figures closer together, however few there are. */
    @WithDefault("25ms")
    Duration spacing();

    /** Frames of figures a second to all clients: the more there are, the further apart each gets its own. */
    @WithDefault("20000")
    int frames();

    /** How long a client waits for this instance to reach what it has seen, before its id is taken for an unknown one. */
    @WithDefault("10s")
    Duration patience();

    /** After what time a client that lost the connection comes back. */
    @WithDefault("2s")
    Duration retry();

    /** When a stream that is for staff ends and its client has to sign in again; the browser does so by itself. */
    @WithDefault("15m")
    Duration staffSession();
}
