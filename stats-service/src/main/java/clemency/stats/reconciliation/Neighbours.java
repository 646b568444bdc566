package clemency.stats.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks the other services what they count themselves. One that is away makes an answer poorer, not an error. */
@ApplicationScoped
class Neighbours {

    private static final Logger LOG = Logger.getLogger(Neighbours.class);

    private final IntakeCounts intake;
    private final ReviewCounts review;
    private final Duration patience;

    Neighbours(
            @RestClient IntakeCounts intake,
            @RestClient ReviewCounts review,
            @ConfigProperty(name = "clemency.reconciliation.patience", defaultValue = "1s") Duration patience) {
        this.intake = intake;
        this.review = review;
        this.patience = patience;
    }

    /** Empty where it did not answer in time. */
    Uni<Optional<Long>> accepted() {
        return inTime("intake", intake.counts().map(IntakeCounts.Accepted::accepted));
    }

    /** Empty where it did not answer in time. */
    Uni<Optional<Long>> open() {
        return inTime("review", review.counts().map(ReviewCounts.Open::open));
    }

    private Uni<Optional<Long>> inTime(String neighbour, Uni<Long> count) {
        return count.map(Optional::of)
                .ifNoItem()
                .after(patience)
                .fail()
                .onFailure()
                .invoke(failure -> LOG.debugf(failure, "%s did not say what it counts", neighbour))
                .onFailure()
                .recoverWithItem(Optional.empty());
    }
}
