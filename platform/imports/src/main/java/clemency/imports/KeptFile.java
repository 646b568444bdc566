package clemency.imports;

import clemency.vault.DataKey;
import clemency.vault.Vault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The file as it came, part by part, sealed with a key of its own: for as long as its sender may want to repair it. A line
 * that was too long to be read was not kept either.
 */
final class KeptFile {

    private static final String PLACE = "import.file";
    private static final int NOT_KEPT = -1;

    /**
     * Some lines of it.
     *
     * @param body sealed
     * @param subjects what the lines are about ({@link Batch.Ready#subjects})
     */
    record Part(int number, long firstLine, long lastLine, byte[] body, List<Long> subjects) {}

    private final DataKey key;
    private int parts;

    private KeptFile(DataKey key) {
        this.key = key;
    }

    static KeptFile create(UUID id, Vault vault) {
        return new KeptFile(vault.create(id));
    }

    static KeptFile open(UUID id, byte[] wrappedKey, Vault vault) {
        return new KeptFile(vault.open(id, wrappedKey));
    }

    /** The key, sealed. */
    byte[] wrappedKey() {
        return key.wrapped();
    }

    /** The next part: these lines. */
    Part next(List<Piece> lines, List<Long> subjects) {
        return new Part(
                parts++, lines.getFirst().number(), lines.getLast().number(), key.seal(write(lines), PLACE), subjects);
    }

    /** The lines of a part; of one that was not kept the bytes are none. */
    List<KeptLine> read(byte[] body) {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(key.open(body, PLACE))))) {
            var lines = new ArrayList<KeptLine>();
            for (var left = in.readInt(); left > 0; left--) {
                var number = in.readLong();
                var length = in.readInt();
                lines.add(new KeptLine(number, length == NOT_KEPT ? null : in.readNBytes(length)));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] write(List<Piece> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(lines.size());
            for (var line : lines) {
                out.writeLong(line.number());
                write(line, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Piece line, DataOutputStream out) throws IOException {
        switch (line) {
            case Piece.Whole(var _, var bytes) -> {
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case Piece.Broken _ -> out.writeInt(NOT_KEPT);
        }
    }

    /** @param bytes null where they were not kept */
    record KeptLine(long number, byte[] bytes) {

        @Override
        public String toString() {
            return "KeptLine[" + number + "]";
        }
    }
}
