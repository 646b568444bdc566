package clemency.review.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules as one table, in a file: a state a column, a command a row; {@code =} is a repetition, without events. */
class EveryStateMeetsEveryCommandTest {

    private static final String TABLE = "every-state-meets-every-command.txt";

    record Cell(String state, String command, String expected) {
        @Override
        public String toString() {
            return state + ", " + command + ": " + expected;
        }
    }

    static Stream<Cell> cells() {
        var rows = table().lines().map(EveryStateMeetsEveryCommandTest::columns).toList();
        var states = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, column -> column + 1)
                        .limit(states.size() - 1L)
                        .map(column -> new Cell(states.get(column), row.getFirst(), row.get(column))));
    }

    private static String table() {
        try (var in = EveryStateMeetsEveryCommandTest.class.getResourceAsStream(TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> columns(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return cells.subList(1, cells.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void answersAsTheTableSays(Cell cell) {
        var answer = Review.decide(Commands.named(cell.command()), Given.file(cell.state()));

        assertThat(told(answer)).isEqualTo(cell.expected());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aRepeatedCommandYieldsNothing(Cell cell) {
        var file = Given.file(cell.state());
        var command = Commands.named(cell.command());
        var twice = Sitting.over(List.of(command, command), Map.of(Given.PETITION, file))
                .answers();

        assertThat(told(twice.getLast()))
                .isEqualTo(twice.getFirst() instanceof Answer.Accepted ? "=" : cell.expected());
    }

    @Test
    void theTableNamesEveryStateAndEveryCommand() {
        var states = cells().map(cell -> Given.state(cell.state()).getClass());
        var commands = cells().map(cell -> Commands.named(cell.command()).getClass());

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
