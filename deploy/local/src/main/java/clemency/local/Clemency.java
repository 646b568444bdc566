package clemency.local;

import clemency.embedded.EmbeddedDatabase;
import clemency.embedded.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * A running system: the processes {@code database}, {@code broker}, {@code intake-service}, {@code review-service} and
 * {@code stats-service}. Each that dies is started again. Thread-safe.
 */
public final class Clemency implements AutoCloseable {

    private final Setup setup;
    private final DataDirectory data;
    private final Consumer<String> say;
    private final Secrets secrets;
    private final Services services;

    // Guarded by this: in the order of their start.
    private final List<Supervised> platform = new ArrayList<>();
    private final List<Supervised> running = new ArrayList<>();
    private Runnable beforeStop = () -> {};
    private boolean closed;

    private Clemency(Setup setup, DataDirectory data, Secrets secrets, Consumer<String> say) {
        this.setup = setup;
        this.data = data;
        this.say = say;
        this.secrets = secrets;
        this.services = new Services(setup, data, secrets);
    }

    /**
     * Starts everything and returns when every service says that it is ready.
     *
     * @param say gets lines for a person: what is started, died, runs again; called by several threads
     * @throws StartFailure where something did not start; nothing is left running then
     */
    public static Clemency start(Setup setup, Consumer<String> say) throws StartFailure, InterruptedException {
        var clemency = prepare(setup, say);
        try {
            clemency.startAll();
            return clemency;
        } catch (StartFailure | InterruptedException e) {
            clemency.close();
            throw e;
        }
    }

    /** Takes the data directory without starting anything, so that a signal can already {@link #close()} it. */
    static Clemency prepare(Setup setup, Consumer<String> say) throws StartFailure, InterruptedException {
        Services.requireBuilt(setup.home());
        var data = DataDirectory.open(setup.data());
        try {
            Files.deleteIfExists(data.access());
            data.stopLeftovers();
            requirePorts(setup.ports());
            if (setup.fresh()) {
                say.accept("deleting the state in " + setup.data());
                data.clear();
            }
            var secrets = Secrets.in(data.secrets());
            OwnerOnly.write(data.file("users.properties"), secrets.userLines());
            OwnerOnly.write(data.file("roles.properties"), secrets.roleLines());
            return new Clemency(setup, data, secrets, say);
        } catch (IOException e) {
            release(data);
            throw new StartFailure("the data directory " + setup.data() + " can't be used: " + e, e);
        } catch (StartFailure | InterruptedException e) {
            release(data);
            throw e;
        }
    }

    private static void requirePorts(Ports ports) throws StartFailure {
        var faults = ports.faults(clemency.embedded.FreePort::isTaken);
        if (!faults.isEmpty()) {
            throw new StartFailure(String.join("\n", faults));
        }
    }

    void startAll() throws StartFailure, InterruptedException {
        try {
            var ports = setup.ports();
            launch(
                    platform,
                    new DatabaseProgram(
                            data.database(), ports.database(), secrets, data.newLogOf(DatabaseProgram.NAME)),
                    new BrokerProgram(data.broker(), ports.kafka(), data.newLogOf(BrokerProgram.NAME)));
            awaitAll(platform);
            launch(
                    running,
                    services.intake(),
                    services.review(),
                    services.stats(Services.STATS, ports.stats(), Map.of()));
            awaitAll(running);
            publishAccess();
        } catch (IOException e) {
            throw new StartFailure("the data directory " + setup.data() + " can't be used: " + e, e);
        }
    }

    /** Never after the stop has begun: it would stay. */
    private synchronized void publishAccess() throws IOException, StartFailure {
        requireOpen();
        OwnerOnly.write(data.access(), access().json());
    }

    private void requireOpen() throws Stopped {
        if (closed) {
            throw new Stopped("the system");
        }
    }

    private synchronized void launch(List<Supervised> group, Program... programs) throws StartFailure {
        requireOpen();
        for (var program : programs) {
            say.accept("starting " + program.name() + " (log: " + program.log() + ")");
            group.add(Supervised.start(program, say));
        }
    }

    /** Returns when all are up, or fails as soon as one is not going to be. */
    private static void awaitAll(List<Supervised> group) throws StartFailure, InterruptedException {
        var first = new CompletableFuture<Void>();
        var all = new ArrayList<CompletableFuture<?>>();
        for (var supervised : group) {
            all.add(supervised.firstStart().whenComplete((_, failure) -> {
                if (failure != null) {
                    var _ = first.completeExceptionally(failure);
                }
            }));
        }
        var _ = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).thenRun(() -> first.complete(null));
        try {
            var _ = first.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StartFailure failure
                    ? failure
                    : new StartFailure(e.getCause().toString(), e);
        }
    }

    /**
     * Starts one more statistics process and returns when it is ready.
     *
     * @param name also of its instance and state directory, such as {@code stats-service-2}
     * @param environment such as another epoch
     */
    public Supervised addStatistics(String name, int port, Map<String, String> environment)
            throws StartFailure, InterruptedException {
        try {
            return add(services.stats(name, port, environment));
        } catch (IOException e) {
            throw cannotStart(name, e);
        }
    }

    /**
     * Starts one more review process on the one database and returns when it is ready.
     *
     * @param name also of its instance, such as {@code review-service-2}
     */
    public Supervised addReview(String name, int port) throws StartFailure, InterruptedException {
        try {
            return add(services.review(name, port));
        } catch (IOException e) {
            throw cannotStart(name, e);
        }
    }

    private Supervised add(Program program) throws StartFailure, InterruptedException {
        var added = new ArrayList<Supervised>();
        launch(added, program);
        synchronized (this) {
            running.addAll(added);
        }
        awaitAll(added);
        return added.getFirst();
    }

    private static StartFailure cannotStart(String name, IOException e) {
        return new StartFailure(name + " can't be started: " + e, e);
    }

    public Access access() {
        return Access.of(setup.ports(), secrets);
    }

    public String bootstrapServers() {
        return "localhost:" + setup.ports().kafka();
    }

    /** A connection of the superuser, for benchmarks. */
    public Connection connect(String database) throws IOException, SQLException {
        return EmbeddedDatabase.connect(data.database(), setup.ports().database(), database);
    }

    /** The processes in the order of their start. */
    public synchronized List<Supervised> processes() {
        var all = new ArrayList<>(platform);
        all.addAll(running);
        return List.copyOf(all);
    }

    /** The process of that name. */
    public Supervised process(String name) {
        return processes().stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no process " + name));
    }

    /** What uses the system ends before it. */
    synchronized void beforeStop(Runnable action) {
        beforeStop = action;
    }

    /** Stops the services, then the broker, then the database; returns when all have stopped. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            withdrawAccess();
        }
        beforeStop.run();
        stopAll(running);
        // One after the other: the broker, then the database.
        platform.reversed().forEach(supervised -> stopAll(List.of(supervised)));
        release(data);
    }

    private void withdrawAccess() {
        try {
            Files.deleteIfExists(data.access());
        } catch (IOException _) {
            // The next start deletes it first of all.
        }
    }

    private static void stopAll(List<Supervised> group) {
        var stopping = group.stream()
                .map(supervised ->
                        CompletableFuture.runAsync(supervised::stopUninterruptibly, Thread::startVirtualThread))
                .toList();
        stopping.forEach(CompletableFuture::join);
    }

    private static void release(DataDirectory data) {
        try {
            data.close();
        } catch (IOException _) {
            // The lock ends with the process at the latest.
        }
    }
}
