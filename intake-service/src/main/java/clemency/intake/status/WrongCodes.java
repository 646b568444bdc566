package clemency.intake.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many wrong tracking codes each client has sent. A right one costs nothing, so that a law office or a prison behind one
 * address can ask about all of its petitions; only so many at the same moment.
 */
@ApplicationScoped
class WrongCodes {

    private final Attempts attempts;

    WrongCodes(Clock clock, @ConfigProperty(name = "clemency.tracking.wrong-codes-a-minute") int atMost) {
        this.attempts =
                new Attempts(clock, atMost, "Too many wrong tracking codes came from your address. Try again later.");
    }

    /** @throws clemency.http.ProblemException 429 where it was too many; the right code would not be answered either */
    Attempts.Attempt begin(Client client) {
        return attempts.begin(client);
    }
}
