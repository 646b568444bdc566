package clemency.http;

import java.time.Duration;
import java.util.Optional;

/** Thrown, or failed with, anywhere in a resource: the answer is the problem. It is an answer, so it has no trace. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final transient Duration retryAfter;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    /** @param retryAfter when the same request may succeed, or null where it won't */
    ProblemException(Problem problem, Duration retryAfter) {
        super(problem.title(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public Problem problem() {
        return problem;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
