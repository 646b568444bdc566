package clemency.http;

import clemency.events.WashingtonTime;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** The one clock; everything else has it injected, and tests replace it. */
class BusinessClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(WashingtonTime.ZONE);
    }

    /** "In the future" means the future of that clock. */
    @Produces
    @Singleton
    ClockProvider clockOfValidation(Clock clock) {
        return () -> clock;
    }
}
