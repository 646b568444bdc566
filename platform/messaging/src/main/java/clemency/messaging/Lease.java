package clemency.messaging;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/**
 * The right to empty the outbox: a session-level advisory lock on a connection of its own, by which the rows are read
 * and deleted too. Whoever loses the connection can delete nothing more, and the server gives the right away. Blocks:
 * for the relay's thread.
 */
final class Lease implements AutoCloseable {

    /** The lock's number; databases are told apart by the server. "outbox" in ASCII. */
    static final long LOCK = 0x6f7574626f78L;

    private static final Logger LOG = Logger.getLogger(Lease.class);

    private static final long PATIENCE_SECONDS = 10;

    private static final String OLDEST = "select id, topic, key, headers, body from outbox order by id limit $1";
    private static final String DELETE = "delete from outbox where id = any($1)";

    private final PgConnection connection;
    private final CompletableFuture<Void> lost = new CompletableFuture<>();

    private Lease(PgConnection connection) {
        this.connection = connection;
        connection.exceptionHandler(failure -> LOG.debugf("the relay's connection: %s", Reason.of(failure)));
        connection.closeHandler(_ -> lost.completeExceptionally(new IOException("the relay's connection is lost")));
    }

    /** A row on its way out. */
    record Waiting(long id, String topic, String key, JsonObject headers, String body) {

        static Waiting of(Row row) {
            return new Waiting(
                    row.getLong(0), row.getString(1), row.getString(2), row.getJsonObject(3), row.getString(4));
        }

        @Override
        public String toString() {
            return "outbox " + id + " for " + topic;
        }
    }

    static Lease open(Vertx vertx, PgConnectOptions options) throws IOException, InterruptedException {
        var connecting = PgConnection.connect(vertx, options);
        try {
            return new Lease(await(connecting));
        } catch (IOException | InterruptedException e) {
            // It may succeed after all, when nobody waits for it any more.
            var _ = connecting.onSuccess(late -> {
                var _ = late.close();
            });
            throw e;
        }
    }

    /** Never waits in the database: a waiting statement would keep vacuum from the outbox's dead rows. */
    boolean tryTake() throws IOException, InterruptedException {
        return query("select pg_try_advisory_lock($1)", Tuple.of(LOCK))
                .iterator()
                .next()
                .getBoolean(0);
    }

    /** In the order of their ids. An id may be committed after a greater one: whatever is there is sent. */
    List<Waiting> oldest(int limit) throws IOException, InterruptedException {
        return StreamSupport.stream(query(OLDEST, Tuple.of(limit)).spliterator(), false)
                .map(Waiting::of)
                .toList();
    }

    void delete(List<Long> ids) throws IOException, InterruptedException {
        var _ = query(DELETE, Tuple.of(ids.toArray(Long[]::new)));
    }

    /** Completes exceptionally, at once, when the connection is gone. */
    CompletableFuture<Void> lost() {
        return lost;
    }

    @Override
    public void close() {
        var _ = connection.close();
    }

    private RowSet<Row> query(String sql, Tuple parameters) throws IOException, InterruptedException {
        return await(connection.preparedQuery(sql).execute(parameters));
    }

    private static <T> T await(Future<T> future) throws IOException, InterruptedException {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IOException(Reason.of(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("the database does not answer", e);
        }
    }
}
