package clemency.intake.submission;

/**
 * A petition as it is kept: nothing of it can be read without the key, nor the key without one of the office.
 *
 * @param body the petition as JSON, sealed with {@code key}
 * @param key of this petition alone, sealed with the office key {@code officeKey}
 * @param code the tracking code, for one who has to be told it again; null where nobody has
 * @param bodyHash keyed hash of the petition: whether the same was sent again
 * @param registerHash keyed hash of the register number, or null where there is none
 * @param externalHash keyed hash by which the same line of a bulk file is known again, or null where it came by itself
 */
record Sealed(
        byte[] body,
        byte[] key,
        int officeKey,
        byte[] code,
        byte[] bodyHash,
        byte[] registerHash,
        byte[] externalHash) {

    Sealed known(byte[] hash) {
        return new Sealed(body, key, officeKey, code, bodyHash, registerHash, hash);
    }

    /** Marks the line of a bulk file that brought it; 0 where none did. */
    long line() {
        return externalHash == null ? 0 : LineMark.of(externalHash);
    }

    @Override
    public String toString() {
        return "Sealed[…]";
    }
}
