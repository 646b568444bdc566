package clemency.intake.submission;

/**
 * Petitions, screened and sealed, as the statements take them. Made before their transaction, since others wait for its locks.
 *
 * @param prefixes of their case numbers, a JSON array
 * @param petitions a JSON array of rows
 * @param outbox their events, in the same order, a JSON array of rows
 */
public record ReadyPetitions(String prefixes, String petitions, String outbox) {

    @Override
    public String toString() {
        return "ReadyPetitions[…]";
    }
}
