package clemency.intake.status;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who asks, as far as a network can tell: an address of IPv4, or the first 64 bits of one of IPv6, which is what one
 * household or house gets. Behind a proxy it is the address that the proxy names, where Quarkus is told to trust it
 * ({@code quarkus.http.proxy}).
 */
public record Client(String network) {

    private static final int PREFIX_BYTES = 8;

    public static Client of(HttpServerRequest request) {
        return of(request.remoteAddress());
    }

    private static Client of(SocketAddress address) {
        return of(address == null ? null : address.hostAddress());
    }

    static Client of(String address) {
        try {
            // Digits only: no name is ever looked up.
            return address != null && InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? new Client(HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), PREFIX_BYTES)))
                    : new Client(String.valueOf(address));
        } catch (IllegalArgumentException _) {
            return new Client(address);
        }
    }

    /** An address is personal data. */
    @Override
    public String toString() {
        return "Client[…]";
    }
}
