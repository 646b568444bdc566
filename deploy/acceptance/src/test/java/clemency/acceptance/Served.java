package clemency.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Asks for the national figures again and again, and keeps what was not as the first time. */
final class Served implements AutoCloseable {

    private final List<Api.Answer> others = new CopyOnWriteArrayList<>();
    private final Thread asking;
    private volatile boolean closed;

    Served(Api stats) {
        var first = stats.get("/api/summary").expect(200);
        asking = Thread.ofVirtual().start(() -> askUntilClosed(stats, first));
    }

    private void askUntilClosed(Api stats, JsonNode first) {
        while (!closed) {
            var answer = stats.get("/api/summary");
            if (answer.status() != 200 || !answer.json().equals(first)) {
                others.add(answer);
            }
        }
    }

    List<Api.Answer> others() {
        return List.copyOf(others);
    }

    @Override
    public void close() {
        closed = true;
        try {
            asking.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
