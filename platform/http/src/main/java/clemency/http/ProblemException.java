package clemency.http;

/** Thrown, or failed with, anywhere in a resource: the answer is the problem. It is an answer, so it has no trace. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
