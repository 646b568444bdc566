package clemency.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback address. */
public final class FreePort {

    private FreePort() {}

    /** A port that nobody listened on a moment ago; another process may take it before the caller does. */
    public static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
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
