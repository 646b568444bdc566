package clemency.stats.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of the live stream on a bare socket, so that nothing between hides what was sent, and when. */
final class RawStream implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    /** Of no bytes: the end of the answer, whether or not the connection is kept. */
    private static final List<String> LAST_CHUNK = List.of("0");

    /** A frame as it was sent; null for what it does not have. */
    record Frame(String event, String id, String retry, String data) {}

    private final Socket socket;
    private final List<String> head = new ArrayList<>();
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private volatile boolean ended;

    /** @param lastEventId null for a new client */
    RawStream(int port, String query, String lastEventId) throws IOException {
        this(port, query, lastEventId, null);
    }

    /** @param user whose password is as the tests' are; null for nobody */
    RawStream(int port, String query, String lastEventId, String user) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        var request = "GET /api/live" + query + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                + (lastEventId == null ? "" : "Last-Event-ID: " + lastEventId + "\r\n")
                + (user == null ? "" : "Authorization: Basic " + basic(user) + "\r\n") + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            head.add(line.toLowerCase(java.util.Locale.ROOT));
        }
        var _ = Thread.ofVirtual().start(() -> read(lines));
    }

    private static String basic(String user) {
        return Base64.getEncoder().encodeToString((user + ":test-" + user).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the other side has ended it, or the connection is lost. */
    boolean ended() {
        return ended;
    }

    List<String> head() {
        return head;
    }

    /** Frames are chunks: a size, the lines of the frames, an empty line. */
    private void read(BufferedReader lines) {
        readUntilItEnds(lines);
        ended = true;
    }

    private void readUntilItEnds(BufferedReader lines) {
        try {
            var fields = new ArrayList<String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    fields.add(line);
                } else if (fields.equals(LAST_CHUNK)) {
                    return;
                } else if (!fields.isEmpty()) {
                    frames.add(frame(fields));
                    fields.clear();
                }
            }
        } catch (IOException e) {
            frames.add(new Frame("closed", null, null, e.getMessage()));
        }
    }

    private static Frame frame(List<String> fields) {
        return new Frame(
                value(fields, "event: "), value(fields, "id: "), value(fields, "retry: "), value(fields, "data: "));
    }

    private static String value(List<String> fields, String name) {
        return fields.stream()
                .filter(field -> field.startsWith(name))
                .map(field -> field.substring(name.length()))
                .findFirst()
                .orElse(null);
    }

    /** The next frame, whatever it is. */
    Frame next() throws InterruptedException {
        var frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(frame).as("a frame").isNotNull();
        return frame;
    }

    /** The next frame that is no beat. */
    Frame nextNews() throws InterruptedException {
        var frame = next();
        while (frame.event().equals("beat")) {
            frame = next();
        }
        return frame;
    }

    /** Everything up to the first frame that holds the text. */
    List<Frame> until(String text) throws InterruptedException {
        var all = new ArrayList<Frame>();
        do {
            all.add(nextNews());
        } while (!all.getLast().data().contains(text));
        return all;
    }

    /** The break that a client can't announce: the connection is reset. */
    void cut() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
