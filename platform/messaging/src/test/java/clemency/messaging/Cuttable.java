package clemency.messaging;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A way to a port of this machine that can be cut and mended. While it is cut, connections are reset at once. */
final class Cuttable implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private final int target;
    private volatile boolean cut;

    Cuttable(int target) throws IOException {
        this.target = target;
        var _ = Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(Cuttable::shut);
    }

    void mend() {
        cut = false;
    }

    /** How many have tried in vain. */
    int refused() {
        return refused.get();
    }

    private void accept() {
        try {
            while (true) {
                var client = server.accept();
                open.add(client);
                var _ = Thread.ofVirtual().start(() -> connect(client));
            }
        } catch (IOException _) {
            open.forEach(Cuttable::shut);
        }
    }

    private void connect(Socket client) {
        if (cut) {
            refused.incrementAndGet();
            shut(client);
            return;
        }
        try (client;
                var remote = new Socket(InetAddress.getLoopbackAddress(), target)) {
            open.add(remote);
            var back = Thread.ofVirtual().start(() -> pump(remote, client));
            pump(client, remote);
            back.join();
        } catch (IOException _) {
            // whoever is cut off notices
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            var _ = from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // either side is gone, and now both are
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException _) {
            // it is shut
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
