package clemency.bench.stats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicLong;

/** Dashboards that read whatever they are sent, by one thread that looks at none of it: the machine is left to the service. */
final class Crowd implements AutoCloseable {

    private final Selector selector = Selector.open();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();
    private final Thread thread = Thread.ofPlatform().name("crowd").unstarted(this::read);

    private Crowd() throws IOException {}

    static Crowd open(int port, int dashboards) throws IOException {
        var crowd = new Crowd();
        try {
            for (var i = 0; i < dashboards; i++) {
                var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                var _ = channel.write(ByteBuffer.wrap(Dashboard.request()));
                channel.configureBlocking(false);
                var _ = channel.register(crowd.selector, SelectionKey.OP_READ);
            }
            crowd.thread.start();
            return crowd;
        } catch (IOException e) {
            crowd.close();
            throw e;
        }
    }

    /** All that was read. */
    long bytes() {
        return bytes.get();
    }

    /** How many were hung up on. */
    long ended() {
        return ended.get();
    }

    private void read() {
        var buffer = ByteBuffer.allocateDirect(64 << 10);
        try {
            while (selector.isOpen()) {
                var _ = selector.select(key -> read(key, buffer.clear()));
            }
        } catch (java.nio.channels.ClosedSelectorException e) {
            // Closed while it waited: the end.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key, ByteBuffer buffer) {
        try {
            var read = ((SocketChannel) key.channel()).read(buffer);
            if (read < 0) {
                throw new IOException("hung up");
            }
            bytes.addAndGet(read);
        } catch (IOException e) {
            ended.incrementAndGet();
            key.cancel();
        }
    }

    @Override
    public void close() throws IOException {
        for (var key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
