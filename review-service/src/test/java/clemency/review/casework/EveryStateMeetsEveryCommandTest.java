package clemency.review.casework;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClosingReason;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules as one table: a state a column, a command a row; {@code =} is a repetition, without events. */
class EveryStateMeetsEveryCommandTest {

    private static final String TABLE = """
            |                | unopened     | waiting           | assigned              | advised                | advised twice          | held waiting      | held advised      | granted       | denied      | presumed    | moot        | declined    |
            | open           | Opened       | =                 | =                     | =                      | =                      | =                 | =                 | =             | =           | =           | =           | =           |
            | assign         | no-such-case | Assigned          | =                     | already-recommended    | already-recommended    | case-set-aside    | case-set-aside    | case-ended    | case-ended  | case-ended  | case-ended  | case-ended  |
            | assign other   | no-such-case | Assigned          | already-assigned      | already-recommended    | already-recommended    | case-set-aside    | case-set-aside    | case-ended    | case-ended  | case-ended  | case-ended  | case-ended  |
            | release        | no-such-case | =                 | Released              | already-recommended    | already-recommended    | case-set-aside    | case-set-aside    | case-ended    | case-ended  | case-ended  | case-ended  | case-ended  |
            | advise grant   | no-such-case | not-assigned      | Made                  | =                      | =                      | case-set-aside    | case-set-aside    | case-ended    | case-ended  | case-ended  | case-ended  | case-ended  |
            | advise denial  | no-such-case | not-assigned      | Made                  | Made                   | deputy-has-recommended | case-set-aside    | case-set-aside    | case-ended    | case-ended  | case-ended  | case-ended  | case-ended  |
            | deputy grant   | no-such-case | not-assigned      | pardon-attorney-first | Made                   | Made                   | case-set-aside    | case-set-aside    | case-ended    | case-ended  | case-ended  | case-ended  | case-ended  |
            | deputy denial  | no-such-case | not-assigned      | pardon-attorney-first | Made                   | =                      | case-set-aside    | case-set-aside    | case-ended    | case-ended  | case-ended  | case-ended  | case-ended  |
            | hold           | no-such-case | SetAside          | Released SetAside     | SetAside               | SetAside               | =                 | =                 | case-ended    | case-ended  | case-ended  | case-ended  | case-ended  |
            | hold otherwise | no-such-case | SetAside          | Released SetAside     | SetAside               | SetAside               | already-set-aside | already-set-aside | case-ended    | case-ended  | case-ended  | case-ended  | case-ended  |
            | reinstate      | no-such-case | =                 | =                     | =                      | =                      | Reinstated        | Reinstated        | case-ended    | case-ended  | case-ended  | case-ended  | case-ended  |
            | grant          | no-such-case | Granted           | Granted               | Granted                | Granted                | Granted           | Granted           | =             | case-ended  | case-ended  | case-ended  | case-ended  |
            | grant later    | no-such-case | Granted           | Granted               | Granted                | Granted                | Granted           | Granted           | case-ended    | case-ended  | case-ended  | case-ended  | case-ended  |
            | deny           | no-such-case | Denied            | Denied                | Denied                 | Denied                 | Denied            | Denied            | case-ended    | =           | case-ended  | case-ended  | case-ended  |
            | deny later     | no-such-case | Denied            | Denied                | Denied                 | Denied                 | Denied            | Denied            | case-ended    | case-ended  | case-ended  | case-ended  | case-ended  |
            | close          | no-such-case | Closed            | Closed                | Closed                 | Closed                 | Closed            | Closed            | case-ended    | case-ended  | case-ended  | =           | case-ended  |
            | close deceased | no-such-case | Closed            | Closed                | Closed                 | Closed                 | Closed            | Closed            | case-ended    | case-ended  | case-ended  | case-ended  | case-ended  |
            | withdraw       | no-such-case | Closed            | Closed                | Closed                 | Closed                 | Closed            | Closed            | =             | =           | =           | =           | =           |
            | decline        | no-such-case | not-granted       | not-granted           | not-granted            | not-granted            | not-granted       | not-granted       | GrantDeclined | not-granted | not-granted | not-granted | =           |
            | decline later  | no-such-case | not-granted       | not-granted           | not-granted            | not-granted            | not-granted       | not-granted       | GrantDeclined | not-granted | not-granted | not-granted | already-declined |
            """;

    private static Command command(String name) {
        return switch (name) {
            case "open" ->
                new Command.OpenCase(Given.file(new CaseState.Waiting()).petition());
            case "assign" -> new Command.Assign(Given.PETITION, Given.DECIDED, Given.ATTORNEY);
            case "assign other" -> new Command.Assign(Given.PETITION, Given.DECIDED, Given.ANOTHER_ATTORNEY);
            case "release" -> new Command.Release(Given.PETITION, Given.DECIDED);
            case "advise grant" -> recommend(Recommender.PARDON_ATTORNEY, Recommendation.GRANT);
            case "advise denial" -> recommend(Recommender.PARDON_ATTORNEY, Recommendation.DENY);
            case "deputy grant" -> recommend(Recommender.DEPUTY_ATTORNEY_GENERAL, Recommendation.GRANT);
            case "deputy denial" -> recommend(Recommender.DEPUTY_ATTORNEY_GENERAL, Recommendation.DENY);
            case "hold" -> new Command.SetAside(Given.PETITION, Given.DECIDED, Given.DIRECTIVE);
            case "hold otherwise" -> new Command.SetAside(Given.PETITION, Given.DECIDED, Given.ANOTHER_DIRECTIVE);
            case "reinstate" -> new Command.Reinstate(Given.PETITION, Given.DECIDED, Given.DIRECTIVE);
            case "grant" -> new Command.Grant(Given.PETITION, Given.DECIDED, Administration.OBAMA, Given.expiring());
            case "grant later" ->
                new Command.Grant(Given.PETITION, Given.DECIDED.plusDays(1), Administration.OBAMA, Given.expiring());
            case "deny" -> new Command.Deny(Given.PETITION, Given.DECIDED, Administration.OBAMA);
            case "deny later" -> new Command.Deny(Given.PETITION, Given.DECIDED.plusDays(1), Administration.OBAMA);
            case "close" -> new Command.Close(Given.PETITION, Given.DECIDED, ClosingReason.MOOT);
            case "close deceased" -> new Command.Close(Given.PETITION, Given.DECIDED, ClosingReason.DECEASED);
            case "withdraw" -> new Command.RequestWithdrawal(Given.PETITION, Given.DECIDED);
            case "decline" -> new Command.Decline(Given.PETITION, Given.DECIDED.plusDays(1));
            case "decline later" -> new Command.Decline(Given.PETITION, Given.DECIDED.plusDays(2));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Command recommend(Recommender by, Recommendation recommendation) {
        return new Command.Recommend(Given.PETITION, Given.DECIDED, by, recommendation);
    }

    record Cell(String state, String command, String expected) {
        @Override
        public String toString() {
            return state + ", " + command + ": " + expected;
        }
    }

    static Stream<Cell> cells() {
        var rows = TABLE.lines().map(EveryStateMeetsEveryCommandTest::columns).toList();
        var states = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, column -> column + 1)
                        .limit(states.size() - 1L)
                        .map(column -> new Cell(states.get(column), row.getFirst(), row.get(column))));
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split("\\|", -1))
                .skip(1)
                .limit(13)
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void answersAsTheTableSays(Cell cell) {
        var answer = Review.decide(command(cell.command()), Given.file(Given.state(cell.state())));

        assertThat(told(answer)).isEqualTo(cell.expected());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aRepeatedCommandYieldsNothing(Cell cell) {
        var file = Given.file(Given.state(cell.state()));
        var command = command(cell.command());
        var twice = Sitting.over(List.of(command, command), Map.of(Given.PETITION, file))
                .answers();

        assertThat(told(twice.getLast()))
                .isEqualTo(twice.getFirst() instanceof Answer.Accepted ? "=" : cell.expected());
    }

    @Test
    void theTableNamesEveryStateAndEveryCommand() {
        var states = cells().map(cell -> Given.state(cell.state()).getClass());
        var commands = cells().map(cell -> command(cell.command()).getClass());

        assertThat(names(states)).isEqualTo(names(leaves(CaseState.class)));
        assertThat(names(commands)).isEqualTo(names(leaves(Command.class)));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryStateMeetsEveryCommandTest::leaves)
                : Stream.of(type);
    }

    private static Set<String> names(Stream<? extends Class<?>> types) {
        return types.map(Class::getName).collect(Collectors.toSet());
    }

    private static String told(Answer answer) {
        return switch (answer) {
            case Answer.Refused(var refusal) -> refusal.rule();
            case Answer.Accepted accepted when !accepted.changes() -> "=";
            case Answer.Accepted accepted ->
                accepted.events().stream()
                        .map(event ->
                                event.getClass().getSimpleName().replaceAll("^(Case|Clemency|Recommendation)", ""))
                        .collect(Collectors.joining(" "));
        };
    }
}
