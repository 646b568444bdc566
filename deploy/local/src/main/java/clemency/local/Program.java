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
     * @param attempt tells how long to wait for it
     * @throws StartFailure where it ended or was not ready in time, with the reason; nothing of it is left running
     */
    Started start(Attempt attempt) throws StartFailure, IOException, InterruptedException;

    /**
     * A process that was ready.
     *
     * @param stop asks it to stop and returns when it has
     * @param pulse tells whether it still works
     */
    record Started(Process process, Stop stop, Pulse pulse) {}

    /** How to end it cleanly. */
    interface Stop {
        void run() throws IOException, InterruptedException;
    }
}
