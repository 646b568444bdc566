package clemency.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address. */
public final class FreePort {

    private static final int LOWEST = 16_384;
    /** Of Linux; others begin higher. */
    private static final int LOWEST_OF_CONNECTIONS = 32_768;

    private static final int ATTEMPTS = 1_000;

    /** By this process, to no one twice: who got it may not listen yet. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /**
     * A port that nobody listened on a moment ago; another process may take it before the caller does. Not one of those
     * that systems give to connections: a server that takes a second to start would now and then find it given away.
     */
    public static int any() {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST, LOWEST_OF_CONNECTIONS);
            if (GIVEN.add(port) && !isTaken(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no free port");
    }

    public static int orAny(int port) {
        return port == 0 ? any() : port;
    }

    /** Whether somebody listens there, on any address of this machine. */
    public static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            // Connections of an earlier run that the system still holds in TIME_WAIT are no listener.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException _) {
            return true;
        }
    }
}
