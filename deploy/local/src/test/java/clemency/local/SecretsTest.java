package clemency.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void theyAreMadeOnceForADirectory() throws Exception {
        var file = directory.resolve("secrets.properties");
        var first = Secrets.in(file);
        var second = Secrets.in(file);
        assertThat(second.users()).isEqualTo(first.users());
        assertThat(second.intakeKeys()).isEqualTo(first.intakeKeys());
        assertThat(second.database("intake_owner")).isEqualTo(first.database("intake_owner"));
        assertThat(Secrets.in(directory.resolve("other.properties")).intakeKeys())
                .isNotEqualTo(first.intakeKeys());
    }

    @Test
    void onlyTheOwnerCanReadThem() throws Exception {
        var file = directory.resolve("secrets.properties");
        var _ = Secrets.in(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void thereIsAUserForEachRoleAndNoPasswordTwice() throws Exception {
        var secrets = Secrets.in(directory.resolve("secrets.properties"));
        assertThat(secrets.users()).extracting(Access.User::name).isEqualTo(Secrets.ROLES);
        var passwords = new HashSet<>(
                secrets.users().stream().map(Access.User::password).toList());
        assertThat(passwords).hasSameSizeAs(Secrets.ROLES).allMatch(password -> password.matches("[a-z2-9]{16}"));
        assertThat(Base64.getDecoder().decode(secrets.intakeKeys().get("CLEMENCY_TRACKING_KEY")))
                .hasSize(32);
    }

    @Test
    void theServicesAndScriptsAreToldTheSame() throws Exception {
        var secrets = Secrets.in(directory.resolve("secrets.properties"));
        var file = directory.resolve("access.json");
        Files.writeString(file, Access.of(Ports.DEFAULT, secrets).json());
        var access = Access.read(file);
        assertThat(access.intake()).isEqualTo("http://localhost:8081");
        assertThat(secrets.userLines()).contains("manager=" + access.password("manager") + "\n");
        assertThat(secrets.roleLines()).contains("manager=manager\n");
    }

    @Test
    void noPasswordIsPrintedByAccident() throws Exception {
        var secrets = Secrets.in(directory.resolve("secrets.properties"));
        var user = secrets.users().getFirst();
        assertThat(Access.of(Ports.DEFAULT, secrets).toString() + secrets).doesNotContain(user.password());
    }
}
