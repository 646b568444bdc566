package clemency.battery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an answer must be. Pure. */
final class Judge {

    private static final String PROBLEM = "application/problem+json";

    /** What only a stack trace, or a message from within, says. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [\\w.$]+\\(|\\w(Exception|Error)\\b|\\b(java|io|org|com)\\.\\w+\\.\\w+|\\bclemency\\.\\w+\\.");

    private final Operation operation;
    /** To the request as it was before anything was wrong with it. */
    private final Answer unspoilt;

    Judge(Operation operation, Answer unspoilt) {
        this.operation = operation;
        this.unspoilt = unspoilt;
    }

    /** What is wrong with the answer to a request that was spoilt so. */
    Optional<String> fault(List<Change> changes, Answer answer) {
        var broken = changes.stream().anyMatch(Change::broken);
        if (answer.status() == 0 || answer.status() >= 500 && !isForeseen(answer)) {
            return broken && answer.status() == 0 ? Optional.empty() : Optional.of("an error of ours");
        }
        if (broken || !answer.isRefusal()) {
            return changes.size() == 1 && !broken ? accepted(changes.getFirst(), answer) : Optional.empty();
        }
        return problem(answer, changes)
                .or(() -> changes.size() == 1 ? unnamed(changes.getFirst(), answer) : Optional.empty());
    }

    /** Something that it needs is away, which the description speaks of, and which was so before. */
    private boolean isForeseen(Answer answer) {
        return answer.status() == unspoilt.status() && operation.answers().contains(Integer.toString(answer.status()));
    }

    private Optional<String> accepted(Change change, Answer answer) {
        if (change.named() == null || answer.status() >= 300) {
            return Optional.empty();
        }
        return operation.takesLines() && (names(answer, change.named()) || names(answer, around(change.named())))
                ? Optional.empty()
                : Optional.of("accepted, though the description rules it out");
    }

    private static boolean names(Answer answer, String pointer) {
        return answer.body().contains("\"pointer\":\"" + pointer + "\"");
    }

    /** What is kept of a line tells no name that nobody knows. */
    private static String around(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static Optional<String> problem(Answer answer, List<Change> changes) {
        // The answer to HEAD has no body, ever.
        if (answer.body().isEmpty() && changes.toString().contains("the method is HEAD")) {
            return Optional.empty();
        }
        if (INSIDE.matcher(answer.body()).find()) {
            return Optional.of("tells what it is made of");
        }
        var document = answer.json();
        if (!answer.mediaType().equals(PROBLEM) || !isComplete(document, answer.status())) {
            return Optional.of("no problem document");
        }
        return answer.namesRules() && !namesAll(document.path("violations"))
                ? Optional.of("names no field and rule")
                : Optional.empty();
    }

    private static boolean isComplete(JsonNode document, int status) {
        return !document.path("type").asText().isEmpty()
                && !document.path("title").asText().isEmpty()
                && document.path("status").asInt() == status;
    }

    private static boolean namesAll(JsonNode violations) {
        return !violations.isEmpty()
                && elements(violations)
                        .allMatch(violation -> violation.path("pointer").isTextual()
                                && !violation.path("rule").asText().isEmpty());
    }

    /** A request whose unspoilt form cannot be read is refused for another reason, and who may not is not told more. */
    private Optional<String> unnamed(Change change, Answer answer) {
        var another = unspoilt.status() == 400 || answer.status() == 401 || answer.status() == 403;
        if (change.named() == null || another) {
            return Optional.empty();
        }
        return elements(answer.json().path("violations"))
                        .anyMatch(
                                violation -> violation.path("pointer").asText().equals(change.named()))
                ? Optional.empty()
                : Optional.of("does not name " + change.named());
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
