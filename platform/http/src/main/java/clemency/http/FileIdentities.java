package clemency.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Users of a local installation, from two properties files that are named at run time and read once. Answers on the
 * caller's thread: nothing here blocks after the start, so a signed-in request need not leave the event loop.
 */
@ApplicationScoped
class FileIdentities implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final Map<String, String> passwords;
    private final Map<String, String> roles;

    FileIdentities(
            @ConfigProperty(name = "clemency.users-file") Optional<Path> users,
            @ConfigProperty(name = "clemency.roles-file") Optional<Path> roles)
            throws IOException {
        this.passwords = read(users);
        this.roles = read(roles);
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        var name = request.getUsername();
        // An unknown name is compared too: both answers take the same time.
        var expected = passwords.getOrDefault(name, "");
        var right = equal(expected, new String(request.getPassword().getPassword()));
        return right && !expected.isEmpty()
                ? Uni.createFrom().item(identity(name))
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    private SecurityIdentity identity(String name) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(rolesOf(name))
                .build();
    }

    private Set<String> rolesOf(String name) {
        return java.util.regex.Pattern.compile(",")
                .splitAsStream(roles.getOrDefault(name, ""))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    // Hashes have one length, so the time tells nothing about the password's.
    private static boolean equal(String expected, String given) {
        return MessageDigest.isEqual(sha256(expected), sha256(given));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> read(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return Map.of();
        }
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file.get(), UTF_8)) {
            lines.load(reader);
        }
        return lines.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(n -> n, lines::getProperty));
    }
}
