package clemency.local;

import clemency.embedded.BrokerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The Kafka broker. */
record BrokerProgram(Path directory, int port, Path log) implements Program {

    static final String NAME = "broker";

    private static final List<String> OPTIONS =
            List.of("-Xmx384m", "-XX:+UseSerialGC", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Started start(Attempt attempt) throws StartFailure, IOException, InterruptedException {
        var offset = LogTail.end(log);
        try {
            var broker = BrokerProcess.start(directory, port, OPTIONS, log);
            return new Started(broker.process(), broker::close, Pulse.NONE);
        } catch (IOException e) {
            throw LogTail.failure(NAME + " did not start", log, offset, e);
        }
    }
}
