package clemency.battery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A request that is being written, and spoilt. Nothing is checked: whatever stands here is sent. Not thread-safe. */
final class Draft {

    private static final String LENGTH = "Content-Length";

    private String method;
    private String address;
    private final Map<String, String> inPath = new LinkedHashMap<>();
    private final List<Named> query = new ArrayList<>();
    private final List<Named> headers = new ArrayList<>();
    /** At most one of the two. */
    private JsonBody json;

    private byte[] bytes;

    Draft(String method, String address) {
        this.method = method;
        this.address = address;
    }

    void method(String other) {
        method = other;
    }

    /** In place of all that was said of it; with parameters of the path in braces. */
    void address(String other) {
        address = other;
        query.clear();
    }

    void inPath(String name, String value) {
        inPath.put(name, value);
    }

    void addQuery(String name, String value) {
        query.add(new Named(name, value));
    }

    void query(String name, String value) {
        query.removeIf(parameter -> parameter.name().equals(name));
        addQuery(name, value);
    }

    void addHeader(String name, String value) {
        headers.add(new Named(name, value));
    }

    void header(String name, String value) {
        noHeader(name);
        addHeader(name, value);
    }

    void noHeader(String name) {
        headers.removeIf(header -> header.name().equalsIgnoreCase(name));
    }

    void json(JsonBody body) {
        json = body;
    }

    /** Null where the body is none of JSON, or not any more. */
    JsonBody json() {
        return json;
    }

    /** Its length is told anew: one that was told before would be waited for. */
    void bytes(byte[] body) {
        noHeader(LENGTH);
        noHeader("Transfer-Encoding");
        json = null;
        bytes = body;
    }

    byte[] written() {
        var body = json != null ? Bytes.of(json.text()) : bytes;
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(head(body).getBytes(ISO_8859_1));
        if (body != null) {
            whole.writeBytes(body);
        }
        return whole.toByteArray();
    }

    private String head(byte[] body) {
        var lines = new StringBuilder(method + " " + target() + " HTTP/1.1\r\n");
        if (!says("Host")) {
            lines.append("Host: localhost\r\n");
        }
        headers.forEach(header ->
                lines.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        if (body != null && !says(LENGTH) && !says("Transfer-Encoding")) {
            lines.append(LENGTH + ": ").append(body.length).append("\r\n");
        }
        return lines.append("Connection: close\r\n\r\n").toString();
    }

    private boolean says(String name) {
        return headers.stream().anyMatch(header -> header.name().equalsIgnoreCase(name));
    }

    private String target() {
        var target = address;
        for (var part : inPath.entrySet()) {
            target = target.replace("{" + part.getKey() + "}", part.getValue());
        }
        var asked = query.stream()
                .map(parameter -> parameter.name() + "=" + parameter.value())
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? target : target + (target.contains("?") ? "&" : "?") + asked;
    }
}
