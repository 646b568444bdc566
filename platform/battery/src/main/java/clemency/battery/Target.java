package clemency.battery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;

/** One operation under fire. */
final class Target {

    private static final int GENERATED_FROM = 1_000;
    private static final int MOST_SHRINKS = 300;
    private static final Duration SHRINKING = Duration.ofSeconds(20);

    private final Operation operation;
    private final Gun gun;
    private final List<Change> changes;
    private final List<Field> fields;
    private final Judge judge;

    Target(Operation operation, Gun gun, Examples examples) {
        this.operation = operation;
        this.gun = gun;
        this.changes = operation.changes(examples).toList();
        this.fields = operation.fields(examples);
        this.judge = new Judge(operation, gun.fire(new Shot(operation, role(0), List.of())));
    }

    Operation operation() {
        return operation;
    }

    int size() {
        return changes.size();
    }

    /** As each role that may; who may not is told that, and no more. */
    List<Fault> access(Set<String> roles) {
        var faults = new ArrayList<Fault>();
        operation.roles().forEach(role -> unspoilt(role).ifPresent(faults::add));
        if (!operation.roles().isEmpty()) {
            wanted("", 401).ifPresent(faults::add);
            roles.stream()
                    .filter(role -> !operation.roles().contains(role))
                    .flatMap(role -> wanted(role, 403).stream())
                    .forEach(faults::add);
        }
        return faults;
    }

    private Optional<Fault> unspoilt(String role) {
        var shot = new Shot(operation, role, List.of());
        var answer = gun.fire(shot);
        return (answer.status() == 401 ? Optional.of("refused to who may") : judge.fault(shot.changes(), answer))
                .map(what -> new Fault(shot, what, answer));
    }

    private Optional<Fault> wanted(String role, int status) {
        var shot = new Shot(operation, role, List.of());
        var answer = gun.fire(shot);
        return (answer.status() == status
                        ? judge.fault(shot.changes(), answer)
                        : Optional.of("not answered by " + status))
                .map(what -> new Fault(shot, what, answer));
    }

    /** Every change by itself; a share of them where there are too many. */
    List<Fault> one(double share, Random random) {
        var shots = new ArrayList<Shot>();
        for (var change : changes) {
            if (random.nextDouble() < share) {
                shots.add(new Shot(operation, role(shots.size()), List.of(change)));
            }
        }
        return gun.faults(shots, judge);
    }

    /** Several changes at once, so many times; of what is alike the first is shrunk. */
    List<Fault> several(int times, Random random) {
        var generator = AnyChanges.of(changes, fields).generator(GENERATED_FROM, true);
        var made = Stream.generate(() -> generator.next(random)).limit(times).toList();
        var shots = IntStream.range(0, times)
                .mapToObj(i -> new Shot(operation, role(i), made.get(i).value()))
                .toList();
        return Report.distinct(gun.faults(shots, judge)).stream()
                .map(fault -> smallest(fault, made.get(shots.indexOf(fault.shot()))))
                .toList();
    }

    private Fault smallest(Fault found, Shrinkable<List<Change>> from) {
        var smallest = found;
        var at = from;
        var end = System.nanoTime() + SHRINKING.toNanos();
        while (System.nanoTime() < end) {
            var smaller = at.shrink()
                    .limit(MOST_SHRINKS)
                    .filter(each -> fault(found, each).isPresent())
                    .findFirst();
            if (smaller.isEmpty()) {
                break;
            }
            at = smaller.get();
            smallest = fault(found, at).orElse(smallest);
        }
        return smallest;
    }

    private Optional<Fault> fault(Fault found, Shrinkable<List<Change>> changes) {
        var shot = new Shot(operation, found.shot().role(), changes.value());
        return gun.fault(shot, judge).filter(fault -> fault.isLike(found));
    }

    private String role(int number) {
        return operation.roles().isEmpty()
                ? ""
                : operation.roles().get(number % operation.roles().size());
    }
}
