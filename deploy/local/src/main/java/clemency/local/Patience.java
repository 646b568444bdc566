package clemency.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** How long to wait for a process that runs and is not ready yet. */
interface Patience {

    /**
     * Asked again and again while waiting.
     *
     * @param waited since the start of the process
     * @param answer why it is not ready
     * @return why it is not waited for any longer; empty while it is
     */
    Optional<String> lost(Duration waited, String answer) throws InterruptedException;

    static Patience upTo(Duration limit) {
        return (waited, answer) -> waited.compareTo(limit) < 0
                ? Optional.empty()
                : Optional.of("was not ready after " + limit.toSeconds() + " s: " + answer);
    }

    /** As long as it does not say that it will not recover: a restore that is cut off begins again, for ever. */
    static Patience whileAlive(String name, Pulse pulse, Consumer<String> say) {
        return new WhileAlive(name, pulse, say);
    }

    /** Used by one thread. */
    final class WhileAlive implements Patience {

        private static final Duration REPORT = Duration.ofMinutes(1);

        private final String name;
        private final Pulse pulse;
        private final Consumer<String> say;
        private Duration next = REPORT;
        private Doubt doubt = Doubt.NONE;

        private WhileAlive(String name, Pulse pulse, Consumer<String> say) {
            this.name = name;
            this.pulse = pulse;
            this.say = say;
        }

        @Override
        public Optional<String> lost(Duration waited, String answer) throws InterruptedException {
            if (waited.compareTo(next) < 0) {
                return Optional.empty();
            }
            next = next.plus(REPORT);
            return reported(waited, answer, pulse.look());
        }

        private Optional<String> reported(Duration waited, String answer, Look look) {
            // Silence is no doubt here: it answers when it has started.
            doubt = look instanceof Look.Down ? doubt.after(Instant.MIN, look) : Doubt.NONE;
            if (look instanceof Look.Down(var reason) && doubt.downs() >= Doubt.DOWNS) {
                return Optional.of("was not ready after " + waited.toSeconds() + " s: " + reason);
            }
            say.accept(name + " is not ready again after " + waited.toMinutes() + " min: " + answer);
            return Optional.empty();
        }
    }
}
