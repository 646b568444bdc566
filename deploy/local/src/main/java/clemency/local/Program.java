package clemency.local;

import java.io.IOException;
import java.nio.file.Path;

/** Something that runs as a process of its own. */
interface Program {

    /** Also the name of its log. */
    String name();

    Path log();

    /**
     * Starts it and returns when it is ready for work; called again after it died.
     *
     * @throws StartFailure where it ended or was not ready in time, with the reason; nothing of it is left running
     */
    Started start() throws StartFailure, IOException, InterruptedException;

    /**
     * A process that was ready.
     *
     * @param stop asks it to stop and returns when it has
     */
    record Started(Process process, Stop stop) {}

    /** How to end it cleanly. */
    interface Stop {
        void run() throws IOException, InterruptedException;
    }
}
