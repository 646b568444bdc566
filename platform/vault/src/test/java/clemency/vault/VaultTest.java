package clemency.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {

    private static final UUID SUBJECT = new UUID(1, 2);
    private static final UUID OTHER = new UUID(1, 3);
    private static final byte[] PLAIN = "Made Up".getBytes(UTF_8);

    private final Vault vault = new Vault(List.of(key(1)));

    @Test
    void opens_what_was_sealed() {
        var key = vault.create(SUBJECT);
        var sealed = key.seal(PLAIN, "body");

        assertThat(new String(sealed, UTF_8)).doesNotContain("Made");
        assertThat(vault.open(SUBJECT, key.wrapped()).open(sealed, "body")).isEqualTo(PLAIN);
    }

    @Test
    void the_same_is_sealed_otherwise_each_time() {
        var key = vault.create(SUBJECT);
        assertThat(key.seal(PLAIN, "body")).isNotEqualTo(key.seal(PLAIN, "body"));
        assertThat(vault.create(SUBJECT).wrapped()).isNotEqualTo(key.wrapped());
    }

    @Test
    void what_was_changed_or_moved_does_not_open() {
        var key = vault.create(SUBJECT);
        var sealed = key.seal(PLAIN, "body");
        for (int at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> key.open(changed, "body")).isInstanceOf(VaultException.class);
        }
        assertThatThrownBy(() -> key.open(sealed, "address")).isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> vault.open(OTHER, key.wrapped())).isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> vault.create(SUBJECT).open(sealed, "body")).isInstanceOf(VaultException.class);
    }

    @Test
    void a_new_office_key_opens_what_the_old_one_sealed_and_takes_it_over() {
        var key = vault.create(SUBJECT);
        var sealed = key.seal(PLAIN, "body");
        var rotating = new Vault(List.of(key(2), key(1)));

        assertThat(Vault.keyOf(key.wrapped())).isEqualTo(1);
        assertThat(rotating.open(SUBJECT, key.wrapped()).open(sealed, "body")).isEqualTo(PLAIN);

        var rewrapped = rotating.rewrap(SUBJECT, key.wrapped());
        assertThat(Vault.keyOf(rewrapped)).isEqualTo(rotating.currentKey()).isEqualTo(2);
        var rotated = new Vault(List.of(key(2)));
        assertThat(rotated.open(SUBJECT, rewrapped).open(sealed, "body")).isEqualTo(PLAIN);
        assertThatThrownBy(() -> rotated.open(SUBJECT, key.wrapped())).isInstanceOf(VaultException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1:", "x:AAAA", "1:AAAA", "-1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
    void what_is_no_key_is_refused_without_being_shown(String text) {
        assertThatThrownBy(() -> new Vault(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("AAAA");
    }

    @Test
    void two_keys_of_one_id_are_refused() {
        assertThatThrownBy(() -> new Vault(List.of(key(1), key(1)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_hash_finds_the_same_and_nothing_else() {
        var hashes = new SearchHashes(base64((byte) 1));
        assertThat(hashes.of("register", "12345-678"))
                .hasSize(32)
                .isEqualTo(new SearchHashes(base64((byte) 1)).of("register", "12345-678"))
                .isNotEqualTo(hashes.of("register", "12345-679"))
                .isNotEqualTo(hashes.of("name", "12345-678"))
                .isNotEqualTo(new SearchHashes(base64((byte) 2)).of("register", "12345-678"));
        assertThatThrownBy(() -> new SearchHashes("AAAA")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_secret_is_not_printed() {
        assertThat(vault.create(SUBJECT)).hasToString("DataKey[…]");
    }

    private static String key(int id) {
        return id + ":" + base64((byte) id);
    }

    private static String base64(byte value) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, value);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
