package clemency.local;

import java.time.Duration;
import java.time.Instant;

/** The life of a supervised process: where it stands, and where it goes when something happens. Pure. */
sealed interface Life {

    /** Never answered yet: if it ends now, the whole start has failed. */
    record First() implements Life {}

    /** Being started again after so many failures in a row. */
    record Again(int failures) implements Life {}

    record Up(Instant since, int failures, Doubt doubt) implements Life {}

    /** Runs and does not work: to be ended and started again. The failures count this one. */
    record Condemned(int failures, String reason) implements Life {}

    /** Down, to be started again after the delay. */
    record Waiting(int failures, Duration delay, String reason) implements Life {}

    /** Will not be started again. A null reason means that it was asked to stop. */
    record Over(String reason) implements Life {}

    sealed interface Happening {
        record Answered(Instant at) implements Happening {}

        record Looked(Instant at, Look look) implements Happening {}

        record Ended(Instant at, String reason) implements Happening {}

        record Waited() implements Happening {}

        record AskedToStop() implements Happening {}
    }

    /** Longer than any failing start: what ran for so long was sound. */
    Duration SOUND = Duration.ofMinutes(1);

    Duration LONGEST = Duration.ofSeconds(30);

    static Life next(Life life, Happening happening) {
        return switch (happening) {
            case Happening.AskedToStop _ -> life instanceof Over ? life : new Over(null);
            case Happening.Answered answered -> answered(life, answered.at());
            case Happening.Looked looked -> life instanceof Up up ? looked(up, looked) : life;
            case Happening.Ended ended -> ended(life, ended);
            case Happening.Waited _ -> life instanceof Waiting waiting ? new Again(waiting.failures()) : life;
        };
    }

    private static Life answered(Life life, Instant at) {
        return switch (life) {
            case First _ -> new Up(at, 0, Doubt.NONE);
            case Again again -> new Up(at, again.failures(), Doubt.NONE);
            case Up _, Condemned _, Waiting _, Over _ -> life;
        };
    }

    private static Life looked(Up up, Happening.Looked looked) {
        var doubt = up.doubt().after(looked.at(), looked.look());
        return switch (looked.look()) {
            case Look.Down(var reason) when doubt.isGrave(looked.at()) -> condemned(up, looked.at(), reason);
            case Look.Silent(var reason) when doubt.isGrave(looked.at()) -> condemned(up, looked.at(), reason);
            case Look.Alive _, Look.Down _, Look.Silent _ -> new Up(up.since(), up.failures(), doubt);
        };
    }

    private static Life condemned(Up up, Instant at, String reason) {
        return new Condemned(failures(up, at), reason);
    }

    private static Life ended(Life life, Happening.Ended ended) {
        return switch (life) {
            case First _ -> new Over(ended.reason());
            case Again again -> waiting(again.failures() + 1, ended.reason());
            case Up up -> waiting(failures(up, ended.at()), ended.reason());
            // How it was made to end is not why.
            case Condemned condemned -> waiting(condemned.failures(), condemned.reason());
            case Waiting _, Over _ -> life;
        };
    }

    /** In a row, with the one that ends this life. */
    private static int failures(Up up, Instant end) {
        return isSound(up, end) ? 1 : up.failures() + 1;
    }

    private static boolean isSound(Up up, Instant end) {
        return Duration.between(up.since(), end).compareTo(SOUND) >= 0;
    }

    private static Life waiting(int failures, String reason) {
        return new Waiting(failures, delay(failures), reason);
    }

    /** A quarter of a second after the first failure, doubling up to {@link #LONGEST}. */
    private static Duration delay(int failures) {
        var doubled = Duration.ofMillis(250L << Math.min(failures - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
