package clemency.imports;

import java.util.UUID;

/**
 * One line of an import that could be read.
 *
 * @param number where it begins in the file, from 1; a CSV record may go over several
 * @param id made for this line of this import, and the same when its batch is tried again: a thing that is created under
 *     it is not created twice
 */
public record Line<R>(long number, UUID id, R row) {

    @Override
    public String toString() {
        return "Line " + number;
    }
}
