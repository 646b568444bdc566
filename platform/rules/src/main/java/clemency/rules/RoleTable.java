package clemency.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do what: for each operation of a service the roles that may ask for it. As it is written at the operations
 * ({@link Operations}) it is compared with the one that somebody has approved, which is data.
 */
public record RoleTable(List<String> roles, List<Operation> operations) {

    /** Nobody has signed in. */
    public static final String NOBODY = "nobody";

    private static final String MAY = "x";

    public RoleTable {
        roles = List.copyOf(roles);
        operations = operations.stream()
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .toList();
    }

    /** As lines of a file: {@code method,path,nobody,ROLE...}, an x where the role may. */
    public String csv() {
        var lines =
                operations.stream().map(operation -> line(operation, ",", operation.method() + "," + operation.path()));
        return Stream.concat(Stream.of("method,path," + String.join(",", columns())), lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The same for people. */
    public String markdown() {
        var head = "| | " + String.join(" | ", columns()) + " |\n|---|"
                + ":-:|".repeat(columns().size()) + "\n";
        return operations.stream()
                .map(operation -> "| `" + operation.method() + " " + operation.path() + "` | "
                        + line(operation, " | ", null) + " |\n")
                .collect(Collectors.joining("", head, ""));
    }

    private String line(Operation operation, String separator, String first) {
        return Stream.concat(Stream.ofNullable(first), columns().stream().map(role -> operation.isFor(role) ? MAY : ""))
                .collect(Collectors.joining(separator));
    }

    /** Nobody, and each role. */
    public List<String> columns() {
        return Stream.concat(Stream.of(NOBODY), roles.stream()).toList();
    }

    /** Reads what {@link #csv} wrote. */
    public static RoleTable read(List<String> lines) {
        var head = List.of(lines.getFirst().split(",", -1));
        var roles = head.subList(3, head.size());
        var operations = lines.stream().skip(1).map(line -> operation(roles, line.split(",", -1)));
        return new RoleTable(roles, operations.toList());
    }

    private static Operation operation(List<String> roles, String[] cells) {
        if (cells[2].equals(MAY)) {
            return new Operation(cells[0], cells[1], Operation.EVERYBODY);
        }
        return new Operation(
                cells[0],
                cells[1],
                roles.stream()
                        .filter(role -> cells[3 + roles.indexOf(role)].equals(MAY))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
