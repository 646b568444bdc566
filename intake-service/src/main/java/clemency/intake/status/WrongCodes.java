package clemency.intake.status;

import clemency.http.Problems;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many wrong tracking codes each client has sent in the running minute. A right one costs nothing, so that a law
 * office or a prison behind one address can ask about all of its petitions. Thread-safe, of bounded size.
 */
@ApplicationScoped
class WrongCodes {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final long CLIENTS = 100_000;

    private final Cache<Client, AtomicInteger> counts;
    private final int atMost;

    WrongCodes(Clock clock, @ConfigProperty(name = "clemency.tracking.wrong-codes-a-minute") int atMost) {
        this.atMost = atMost;
        this.counts = Caffeine.newBuilder()
                .expireAfterWrite(WINDOW)
                .maximumSize(CLIENTS)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** @throws clemency.http.ProblemException 429 where it was too many; the right code would not be answered either */
    void refuseTooMany(Client client) {
        var count = counts.getIfPresent(client);
        if (count != null && count.get() >= atMost) {
            throw Problems.tooMany(
                    "Too many wrong tracking codes came from your address. Try again in a minute.", WINDOW);
        }
    }

    void count(Client client) {
        var _ = counts.get(client, _ -> new AtomicInteger()).incrementAndGet();
    }
}
