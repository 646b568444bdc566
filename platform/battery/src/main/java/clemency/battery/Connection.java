package clemency.battery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One request and its answer over a connection of its own: what no library would send, either. Of a stream of events only the
 * head is read.
 */
final class Connection {

    private static final int PATIENCE_MILLIS = 10_000;

    private Connection() {}

    /** @param closing whether to say that no more comes: a request that is cut short would be waited for */
    static Answer send(URI service, byte[] request, boolean closing) {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, request, closing);
            return read(new BufferedInputStream(socket.getInputStream()));
        } catch (SocketTimeoutException e) {
            return new Answer(0, "", "nothing within " + PATIENCE_MILLIS + " ms");
        } catch (IOException e) {
            return Answer.NONE;
        }
    }

    private static void write(Socket socket, byte[] request, boolean closing) {
        try {
            socket.getOutputStream().write(request);
            if (closing) {
                socket.shutdownOutput();
            }
        } catch (IOException e) {
            // The server may have refused before it had read all of it: its answer tells.
        }
    }

    private static Answer read(InputStream in) throws IOException {
        var status = status(line(in));
        var headers = headers(in);
        if (status == 100) {
            return read(in);
        }
        var mediaType = headers.getOrDefault("content-type", "");
        var body = mediaType.startsWith("text/event-stream") ? "" : body(in, headers);
        return status == 0 ? Answer.NONE : new Answer(status, mediaType, body);
    }

    private static int status(String line) {
        return line.matches("HTTP/1\\.[01] \\d{3}.*") ? Integer.parseInt(line.substring(9, 12)) : 0;
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static String body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.containsKey("transfer-encoding")) {
            return chunks(in);
        }
        var length = headers.get("content-length");
        return new String(length == null ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length)), UTF_8);
    }

    private static String chunks(InputStream in) throws IOException {
        var whole = new ByteArrayOutputStream();
        for (var size = size(in); size > 0; size = size(in)) {
            whole.writeBytes(in.readNBytes(size));
            var _ = line(in);
        }
        return whole.toString(UTF_8);
    }

    private static int size(InputStream in) throws IOException {
        var line = line(in);
        return line.isEmpty() ? 0 : Integer.parseInt(line, 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(ISO_8859_1).stripTrailing();
    }
}
