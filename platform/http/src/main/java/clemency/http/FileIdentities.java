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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Users of a local installation, from two properties files that are named at run time and read once. Answers on the
 * caller's thread: nothing here blocks after the start, so a signed-in request need not leave the event loop.
 */
@ApplicationScoped
class FileIdentities implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private static final byte[] NOBODY = sha256("");

    /** By name: the password's hash. Hashes have one length, so the time of comparing them tells nothing of a password's. */
    private final Map<String, byte[]> passwords;

    private final Map<String, SecurityIdentity> identities;

    FileIdentities(
            @ConfigProperty(name = "clemency.users-file") Optional<Path> users,
            @ConfigProperty(name = "clemency.roles-file") Optional<Path> roles)
            throws IOException {
        this.passwords = read(users).entrySet().stream()
                .filter(user -> !user.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, user -> sha256(user.getValue())));
        var rolesOf = read(roles);
        this.identities = passwords.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        name -> name, name -> identity(name, rolesOf.getOrDefault(name, ""))));
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
        var right = MessageDigest.isEqual(
                passwords.getOrDefault(name, NOBODY),
                sha256(new String(request.getPassword().getPassword())));
        var known = identities.get(name);
        return right && known != null
                ? Uni.createFrom().item(known)
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    private static SecurityIdentity identity(String name, String roles) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(split(roles))
                .build();
    }

    private static Set<String> split(String roles) {
        return Pattern.compile(",")
                .splitAsStream(roles)
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
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
