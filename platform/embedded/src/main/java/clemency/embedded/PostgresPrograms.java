package clemency.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once for each user from the archive on the class path. */
final class PostgresPrograms {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresPrograms() {}

    /** The directory that has {@code bin/postgres}; unpacked on the first call, which takes some seconds. */
    static Path unpacked() throws IOException {
        var cache = cache();
        var home = cache.resolve("postgresql-" + fingerprint());
        if (!Files.isDirectory(home)) {
            var draft = Files.createTempDirectory(cache, "unpacking-");
            unpack(draft);
            publish(draft, home);
        }
        return home;
    }

    /** Nobody else may write there: what lies in it is executed. */
    private static Path cache() throws IOException {
        var configured = System.getenv("XDG_CACHE_HOME");
        var base = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return OwnerOnly.directory(base.resolve("clemency"));
    }

    /** Another process may have been faster; then its copy serves. */
    private static void publish(Path draft, Path home) throws IOException {
        try {
            var _ = Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Trees.delete(draft);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static String fingerprint() throws IOException {
        try (var archive = open()) {
            var crc = new CRC32();
            crc.update(archive.readAllBytes());
            return Long.toHexString(crc.getValue());
        }
    }

    private static InputStream open() throws IOException {
        var archive = PostgresPrograms.class.getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new IOException("no PostgreSQL for this machine on the class path: " + ARCHIVE + " (Linux on amd64)");
        }
        return archive;
    }

    private static void unpack(Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(open())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()).normalize(), target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file, Path target)
            throws IOException {
        if (!file.startsWith(target)) {
            throw new FileAlreadyExistsException(file.toString(), null, "the archive reaches out of its directory");
        }
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (!entry.isDirectory()) {
            Files.copy(tar, file);
            executable(entry, file);
        }
    }

    private static void executable(TarArchiveEntry entry, Path file) throws IOException {
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(
                    file,
                    Set.of(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE));
        }
    }
}
