package clemency.local.demo;

import clemency.local.Access;
import clemency.local.demo.Client.Refused;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The demonstration: grants of the past, petitions that keep coming, an office that keeps working. */
public final class Simulation implements AutoCloseable {

    private static final int REPORT_SECONDS = 60;

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(3);
    private final Tally tally = new Tally();
    private final AtomicReference<String> trackingCode = new AtomicReference<>("");
    private final Client intake;
    private final Client review;
    private final Consumer<String> say;
    private final long firstNumber;

    /**
     * @param say gets lines for a person
     * @param firstNumber of the made-up petitioners, who are told apart by it
     */
    public Simulation(Access access, long firstNumber, Consumer<String> say) {
        this.intake = new Client("intake-service", access.intake(), access);
        this.review = new Client("review-service", access.review(), access);
        this.firstNumber = firstNumber;
        this.say = say;
    }

    /** A step of the demonstration; a service that is down for a moment is no reason to end. */
    private interface Step {
        void take() throws Refused, InterruptedException;
    }

    /**
     * Loads published grants.
     *
     * @param csv a file in the published columns
     * @return what the import answered
     */
    public String loadGrants(String csv) throws InterruptedException {
        try {
            var report = review.post("records-clerk", "/api/imports/grants", "text/csv", csv);
            return report.get("created") + " new, " + report.get("unchanged") + " there already, "
                    + report.get("corrected") + " corrected, " + report.get("rejected") + " rejected";
        } catch (Refused refused) {
            return "failed: " + refused.getMessage();
        }
    }

    /** Begins and returns when the first petition was accepted. */
    public void begin(double petitionsPerSecond) throws InterruptedException {
        var petitions = new MadeUpPetition(new Random());
        var office = new Office(review, new Random(), tally);
        var first = new CountDownLatch(1);
        repeat((long) (1_000_000 / petitionsPerSecond), () -> {
            submit(petitions);
            first.countDown();
        });
        repeat(1_000_000, office::work);
        var _ = clock.scheduleAtFixedRate(
                () -> say.accept(tally.toString()), REPORT_SECONDS, REPORT_SECONDS, TimeUnit.SECONDS);
        var _ = first.await(30, TimeUnit.SECONDS);
    }

    private void repeat(long microseconds, Step step) {
        var _ = clock.scheduleAtFixedRate(new Patiently(step, say), 0, microseconds, TimeUnit.MICROSECONDS);
    }

    /** Says once that a service does not answer, and once that it does again. Used by one thread at a time. */
    private static final class Patiently implements Runnable {

        private final Step step;
        private final Consumer<String> say;
        private String complaint = "";

        private Patiently(Step step, Consumer<String> say) {
            this.step = step;
            this.say = say;
        }

        @Override
        public void run() {
            try {
                step.take();
                complain("");
            } catch (Refused refused) {
                complain(refused.getMessage());
            } catch (RuntimeException e) {
                // Thrown on, it would end this step for good without a word.
                complain("a fault, " + e);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        private void complain(String now) {
            if (!now.equals(complaint)) {
                say.accept(now.isEmpty() ? "the demonstration goes on" : "the demonstration waits: " + now);
                complaint = now;
            }
        }
    }

    private void submit(MadeUpPetition petitions) throws Refused, InterruptedException {
        var receipt = intake.post(null, "/api/petitions", petitions.next(firstNumber + tally.submittedSoFar()));
        trackingCode.set(receipt.get("trackingCode").asText());
        tally.submitted();
    }

    /** The tracking code of the last petition that was accepted. */
    public String trackingCode() {
        return trackingCode.get();
    }

    @Override
    public void close() {
        var _ = clock.shutdownNow();
    }
}
