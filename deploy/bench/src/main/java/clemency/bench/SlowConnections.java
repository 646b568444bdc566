package clemency.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Connections that send a request one byte a second, and never come to its end: each holds what it can. */
final class SlowConnections implements AutoCloseable {

    private static final byte[] REQUEST = ("POST /api/petitions HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n" + "{\"reasons\": \""
                    + "x".repeat(600))
            .getBytes(StandardCharsets.US_ASCII);
    /** Half of them are still in the head of the request, the others in its body. */
    private static final int HEAD = 40;

    private static final int BODY = 140;

    private final List<Socket> sockets = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private SlowConnections() {}

    static SlowConnections open(int port, int connections) throws IOException {
        var slow = new SlowConnections();
        try {
            for (var i = 0; i < connections; i++) {
                var socket = new Socket("localhost", port);
                slow.sockets.add(socket);
                var begun = i % 2 == 0 ? HEAD : BODY;
                socket.getOutputStream().write(REQUEST, 0, begun);
                var _ = slow.threads.submit(() -> slow.trickle(socket, begun));
            }
            return slow;
        } catch (IOException e) {
            slow.close();
            throw e;
        }
    }

    private void trickle(Socket socket, int from) {
        try {
            for (var at = from; at < REQUEST.length; at++) {
                TimeUnit.SECONDS.sleep(1);
                socket.getOutputStream().write(REQUEST, at, 1);
            }
        } catch (IOException e) {
            // The service has hung up: good for it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many the service still holds open; what it has closed says the end of its answers. */
    long open() {
        return sockets.stream().filter(SlowConnections::isOpen).count();
    }

    private static boolean isOpen(Socket socket) {
        try {
            socket.setSoTimeout(1);
            return socket.getInputStream().read() >= 0;
        } catch (java.net.SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        var _ = threads.shutdownNow();
        for (var socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
