package clemency.intake.status;

import clemency.http.ProblemException;
import clemency.http.Problems;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * What each client has tried in its running minute. An attempt counts from its beginning: of many that come at once no more
 * are let through than of those that come one after the other. Thread-safe, of bounded size.
 */
final class Attempts {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** What is under way ends in milliseconds. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private static final long CLIENTS = 100_000;

    private final Clock clock;
    private final int atMost;
    private final String refusal;
    private final Cache<Client, Minute> minutes;

    /**
     * @param atMost that count against a client in a minute, those under way among them
     * @param refusal what a client is told that has none left
     */
    Attempts(Clock clock, int atMost, String refusal) {
        this.clock = clock;
        this.atMost = atMost;
        this.refusal = refusal;
        this.minutes = Caffeine.newBuilder()
                .expireAfterWrite(WINDOW)
                .maximumSize(CLIENTS)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** One attempt, which has to be ended once. */
    interface Attempt {

        /** It counts until the minute is over. */
        void spend();

        /** It was none. */
        void giveBack();
    }

    /** @throws ProblemException 429 where the client has none left */
    Attempt begin(Client client) {
        var minute = minutes.get(client, _ -> new Minute(clock.instant().plus(WINDOW)));
        if (!minute.begin(atMost)) {
            throw Problems.tooMany(refusal, minute.isSpent(atMost) ? until(minute.end) : MOMENT);
        }
        return minute;
    }

    /** In whole seconds, rounded up. */
    private Duration until(Instant end) {
        var seconds = Duration.between(clock.instant(), end).plusMillis(999).toSeconds();
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    private static final class Minute implements Attempt {

        private final Instant end;
        private int spent;
        private int underWay;

        Minute(Instant end) {
            this.end = end;
        }

        synchronized boolean begin(int atMost) {
            var begun = spent + underWay < atMost;
            underWay += begun ? 1 : 0;
            return begun;
        }

        synchronized boolean isSpent(int atMost) {
            return spent >= atMost;
        }

        @Override
        public synchronized void spend() {
            underWay--;
            spent++;
        }

        @Override
        public synchronized void giveBack() {
            underWay--;
        }
    }
}
