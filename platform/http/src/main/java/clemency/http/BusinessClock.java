package clemency.http;

import clemency.events.WashingtonTime;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock; everything else has it injected, and tests replace it. */
class BusinessClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(WashingtonTime.ZONE);
    }
}
