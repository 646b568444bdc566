package clemency.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The kinds of problem that every service knows. */
public final class Problems {

    private Problems() {}

    /** 400: cannot be read. */
    public static ProblemException malformed(String detail, List<Violation> violations) {
        return problem("malformed-request", "The request cannot be read", 400, detail, violations);
    }

    /** 422: can be read, and breaks a rule. */
    public static ProblemException invalid(List<Violation> violations) {
        return problem("invalid-request", "The request breaks a rule", 422, null, violations);
    }

    /** 422, one violation. */
    public static ProblemException invalid(String pointer, String rule, String message) {
        return invalid(List.of(new Violation(pointer, rule, message)));
    }

    /** 404. */
    public static ProblemException notFound(String detail) {
        return problem("not-found", "There is no such thing", 404, detail, List.of());
    }

    /** 409: the state of the thing does not allow it. */
    public static ProblemException conflict(String detail) {
        return conflict(detail, List.of());
    }

    /** 409 that names each line of a request that was refused. */
    public static ProblemException conflict(String detail, List<Violation> violations) {
        return problem("conflict", "The present state does not allow it", 409, detail, violations);
    }

    /**
     * 412: it is no longer as the caller saw it.
     *
     * @param extension shows how it is
     */
    public static ProblemException changed(String detail, Map<String, Object> extension) {
        return changed(detail, List.of(), extension);
    }

    /** 412 that names what was said of how it was seen. */
    public static ProblemException changed(String detail, Violation violation) {
        return changed(detail, List.of(violation), Map.of());
    }

    private static ProblemException changed(String detail, List<Violation> violations, Map<String, Object> extension) {
        return new ProblemException(new Problem(
                "/problems/precondition-failed", "It has changed since", 412, detail, violations, extension));
    }

    /** 401. The answer also needs the challenge of who signs in. */
    public static ProblemException unauthorized() {
        return problem("unauthorized", "Sign in first", 401, null, List.of());
    }

    /** 403. */
    public static ProblemException forbidden(String detail) {
        return problem("forbidden", "Your role does not allow it", 403, detail, List.of());
    }

    /** 403 that names the field which only another role may fill in so. */
    public static ProblemException forbidden(String pointer, String rule, String message) {
        var violations = List.of(new Violation(pointer, rule, message));
        return problem("forbidden", "Your role does not allow it", 403, null, violations);
    }

    /** 413. */
    public static ProblemException tooLarge(String detail) {
        return problem("too-large", "The request is too large", 413, detail, List.of());
    }

    /** 414. */
    static ProblemException addressTooLong(String detail) {
        return problem("address-too-long", "The address is too long", 414, detail, List.of());
    }

    /** 431. */
    static ProblemException headersTooLarge(String detail) {
        return problem("headers-too-large", "The headers are too large", 431, detail, List.of());
    }

    /** 503: something this service needs is out of reach; the same request may succeed later. */
    public static ProblemException unavailable(String detail) {
        return new ProblemException(
                new Problem("/problems/unavailable", "The service is not available", 503, detail, List.of()),
                Duration.ofSeconds(1));
    }

    /** 429: the same request may succeed after that time. */
    public static ProblemException tooMany(String detail, Duration after) {
        return new ProblemException(
                new Problem("/problems/too-many-requests", "Too many requests", 429, detail, List.of()), after);
    }

    /** 500: the id is in the log, the reason only there. */
    static ProblemException unexpected(UUID id) {
        var detail = "It was recorded under the number " + id + ".";
        return problem("unexpected", "Something went wrong on our side", 500, detail, List.of());
    }

    /** A problem that only one feature knows; {@code kind} is the last part of its type. */
    public static ProblemException problem(
            String kind, String title, int status, String detail, List<Violation> violations) {
        return new ProblemException(new Problem("/problems/" + kind, title, status, detail, violations));
    }

    /** What HTTP itself answers: no such page, not this method, not this media type. */
    static ProblemException ofStatus(int status) {
        return switch (status) {
            case 400 -> malformed(null, List.of());
            case 401 -> unauthorized();
            case 403 -> forbidden(null);
            case 404 -> notFound("There is nothing at this address.");
            case 405 -> problem("method-not-allowed", "Not with this method", 405, null, List.of());
            case 406 -> problem("not-acceptable", "Not in this media type", 406, null, List.of());
            case 413 -> tooLarge(null);
            case 415 -> problem("unsupported-media-type", "Not this media type", 415, null, List.of());
            default -> problem("http-" + status, "The request was not answered", status, null, List.of());
        };
    }
}
