package clemency.local;

import clemency.embedded.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Passwords and keys of one data directory, made once at random and kept in a file that only its owner can read. */
final class Secrets {

    static final List<String> ROLES = List.of(
            "attorney",
            "support",
            "pardon-attorney",
            "deputy-attorney-general",
            "decision",
            "manager",
            "records-clerk",
            "auditor");

    private static final List<String> DATABASE_ROLES =
            List.of("intake_owner", "intake_app", "review_owner", "review_app");

    /** Without letters and digits that are taken for one another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final String USER = "user.";
    private static final String TRACKING_KEY = "tracking-key";
    private static final String VAULT_KEYS = "vault-keys";
    private static final String SEARCH_KEY = "search-key";

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Reads the file; what is missing in it is made and added. */
    static Secrets in(Path file) throws IOException {
        var values = new TreeMap<String, String>();
        if (Files.exists(file)) {
            var stored = new Properties();
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                stored.load(reader);
            }
            stored.stringPropertyNames().forEach(name -> values.put(name, stored.getProperty(name)));
        }
        var secrets = completed(values, new SecureRandom());
        OwnerOnly.write(file, lines(secrets.values));
        return secrets;
    }

    static Secrets completed(Map<String, String> stored, SecureRandom random) {
        var values = new TreeMap<>(stored);
        DATABASE_ROLES.forEach(role -> values.computeIfAbsent(role, _ -> password(random, 32)));
        ROLES.forEach(role -> values.computeIfAbsent(USER + role, _ -> password(random, 16)));
        values.computeIfAbsent(TRACKING_KEY, _ -> key(random));
        values.computeIfAbsent(SEARCH_KEY, _ -> key(random));
        // The first of a list: a key that is added to it in front is the one that seals from then on.
        values.computeIfAbsent(VAULT_KEYS, _ -> "1:" + key(random));
        return new Secrets(values);
    }

    private static String password(SecureRandom random, int length) {
        return random.ints(length, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    private static String key(SecureRandom random) {
        var key = new byte[32];
        random.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    String database(String role) {
        return values.get(role);
    }

    /** As intake takes them from its environment. */
    Map<String, String> intakeKeys() {
        var keys = new TreeMap<>(Map.of("CLEMENCY_TRACKING_KEY", values.get(TRACKING_KEY)));
        keys.putAll(vaultKeys());
        return keys;
    }

    /** As a service that seals something takes them from its environment. */
    Map<String, String> vaultKeys() {
        return Map.of(
                "CLEMENCY_SEARCH_KEY", values.get(SEARCH_KEY),
                "CLEMENCY_VAULT_KEYS", values.get(VAULT_KEYS));
    }

    /** One user for each role, named like it. */
    List<Access.User> users() {
        return ROLES.stream()
                .map(role -> new Access.User(role, values.get(USER + role), List.of(role)))
                .toList();
    }

    /** The properties file {@code name=password} that the services read. */
    String userLines() {
        return users().stream()
                .map(user -> user.name() + "=" + user.password())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The properties file {@code name=role,role} that the services read. */
    String roleLines() {
        return users().stream()
                .map(user -> user.name() + "=" + String.join(",", user.roles()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String lines(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
