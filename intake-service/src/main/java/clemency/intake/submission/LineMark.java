package clemency.intake.submission;

import java.nio.ByteBuffer;

/**
 * Marks the lines of a bulk file that is kept for a while, so that it can be forgotten with the petition that a line of it
 * brought: a part of the keyed hash by which the line is known. Should two lines share it, a file more is forgotten.
 */
public final class LineMark {

    private LineMark() {}

    /** @param externalHash of 8 bytes or more */
    public static long of(byte[] externalHash) {
        return ByteBuffer.wrap(externalHash).getLong();
    }
}
