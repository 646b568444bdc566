package clemency.stats.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "clemency.publications")
interface PublicationConfig {

    /** Where releases are written down; the same for all instances and epochs. */
    @WithDefault("clemency.publications")
    String topic();

    /** Counts below it are not told. No rule sets it; at least 2. A release keeps the one it was made with. */
    @WithDefault("10")
    long threshold();

    /** How many events the counting may be behind when a release is made: what it lacks would come into the next one. */
    @WithDefault("0")
    long behindAtMost();

    /** How long a release is waited for until it is read back. */
    @WithDefault("10s")
    Duration patience();
}
