package clemency.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** Two users in files that exist only when the application starts. */
public class LocalUsers implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            var users = Files.createTempFile("users", ".properties");
            var roles = Files.createTempFile("roles", ".properties");
            Files.writeString(users, "clerk=right\nattorney=right too\n");
            Files.writeString(roles, "clerk=auditor, records-clerk\nattorney=attorney\n");
            return Map.of("CLEMENCY_USERS_FILE", users.toString(), "CLEMENCY_ROLES_FILE", roles.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // Temporary files.
    }
}
