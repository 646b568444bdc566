package clemency.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Without a registry nothing is counted; services bring Prometheus'. */
final class Meters {

    private Meters() {}

    @Produces
    @Singleton
    static MeterRegistry registry() {
        return new SimpleMeterRegistry();
    }
}
