package clemency.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of this module; a service needs to set none. */
@ConfigMapping(prefix = "clemency.messaging")
interface MessagingConfig {

    /** The consumer group, by which dead letters know their reader. */
    @WithDefault("${quarkus.application.name}")
    String group();

    Relay relay();

    BackOff backOff();

    /** How often the gauges look at the database. */
    @WithDefault("5s")
    Duration measure();

    interface Relay {

        /** Whether this process competes for the outbox. */
        @WithDefault("true")
        boolean enabled();

        /** How long rows of other instances may wait for a look. */
        @WithDefault("50ms")
        Duration poll();

        /** Rows sent and awaited together. */
        @WithDefault("1000")
        int batch();

        /** How often a relay that does not hold the lock tries for it. */
        @WithDefault("250ms")
        Duration standby();
    }

    /** Pauses while the broker or the database is away. There is no last attempt. */
    interface BackOff {

        @WithDefault("100ms")
        Duration first();

        @WithDefault("5s")
        Duration longest();
    }
}
