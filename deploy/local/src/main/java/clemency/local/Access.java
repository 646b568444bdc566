package clemency.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a script needs to use the system: {@code access.json}.
 *
 * @param kafka the bootstrap servers
 */
public record Access(String intake, String review, String stats, String kafka, List<User> users) {

    /** A local user; its password was made for this data directory alone. */
    public record User(String name, String password, List<String> roles) {
        @Override
        public String toString() {
            return "User[" + name + "]";
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Access of(Ports ports, Secrets secrets) {
        return new Access(
                address(ports.intake()),
                address(ports.review()),
                address(ports.stats()),
                "localhost:" + ports.kafka(),
                secrets.users());
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }

    String json() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what a running system wrote. */
    public static Access read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Access.class);
    }

    /** The password of the user that has the role. */
    public String password(String role) {
        return users.stream()
                .filter(user -> user.roles().contains(role))
                .map(User::password)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is " + role));
    }
}
