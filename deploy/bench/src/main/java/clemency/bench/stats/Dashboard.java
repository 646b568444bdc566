package clemency.bench.stats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** One open live stream, which notes when it was told how many petitions there are. */
final class Dashboard implements AutoCloseable {

    private static final Pattern RECEIVED = Pattern.compile("\"ALL\":\\{[^}]*\"received\":(\\d+)");
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private record Told(long received, long atNanos) {}

    private final Socket socket;
    private final List<Told> told = new ArrayList<>();

    private Dashboard(Socket socket) {
        this.socket = socket;
    }

    static byte[] request() {
        return "GET /api/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns when it has its first figures. */
    static Dashboard open(int port) throws IOException, InterruptedException, TimeoutException {
        var socket = new Socket("localhost", port);
        var dashboard = new Dashboard(socket);
        socket.getOutputStream().write(request());
        var _ = Thread.ofVirtual().start(dashboard::read);
        dashboard.await(0);
        return dashboard;
    }

    private void read() {
        try (var lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var received = RECEIVED.matcher(line);
                if (received.find()) {
                    note(new Told(Long.parseLong(received.group(1)), System.nanoTime()));
                }
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private synchronized void note(Told next) {
        told.add(next);
        notifyAll();
    }

    synchronized long received() {
        return told.getLast().received();
    }

    /** Returns when so many are shown. */
    synchronized void await(long received) throws InterruptedException, TimeoutException {
        var end = System.nanoTime() + PATIENCE_NANOS;
        while (told.isEmpty() || received() < received) {
            var left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new TimeoutException("a dashboard never showed " + received + " petitions");
            }
            wait(left);
        }
    }

    /**
     * How long it took until as many were shown as had been acknowledged.
     *
     * @param before how many there were
     * @param acknowledged when one more was, each
     */
    synchronized long[] delays(long before, long[] acknowledged) {
        var delays = new long[acknowledged.length];
        var shown = told.iterator();
        var frame = shown.next();
        for (var i = 0; i < acknowledged.length; i++) {
            while (frame.received() < before + i + 1) {
                frame = shown.next();
            }
            // A count can be shown before its acknowledgement has come back.
            delays[i] = Math.max(0, frame.atNanos() - acknowledged[i]);
        }
        return delays;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
