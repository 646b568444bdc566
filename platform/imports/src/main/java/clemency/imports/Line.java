package clemency.imports;

/**
 * One line of an import that could be read.
 *
 * @param number where it begins in the file, from 1; a CSV record may go over several
 */
public record Line<R>(long number, R row) {

    @Override
    public String toString() {
        return "Line " + number;
    }
}
