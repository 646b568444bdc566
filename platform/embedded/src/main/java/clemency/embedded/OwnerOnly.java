package clemency.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and directories that nobody but their owner may read. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** Creates the directory and its parents where they are missing. */
    public static Path directory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory.toAbsolutePath().getParent());
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return directory;
    }

    /** Replaces the file as a whole; it is never readable by others, not even for a moment. */
    public static void write(Path file, String text) throws IOException {
        var draft = Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), ".draft");
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        var _ = Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
