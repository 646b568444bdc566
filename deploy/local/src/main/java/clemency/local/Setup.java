package clemency.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * What to run and where.
 *
 * @param home the project's directory, with the built services
 * @param data where all state lives; created where missing
 * @param fresh whether to delete the state that is there
 * @param environment more environment for a process, by its name (see {@link Clemency})
 * @param patience how long a service may take until it is ready
 */
public record Setup(
        Path home,
        Path data,
        boolean fresh,
        Ports ports,
        Map<String, Map<String, String>> environment,
        Duration patience) {

    public Setup {
        home = home.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** On the documented ports, with the state that is there. */
    public static Setup of(Path home, Path data) {
        return new Setup(home, data, false, Ports.DEFAULT, Map.of(), Duration.ofMinutes(3));
    }

    public Setup withPorts(Ports other) {
        return new Setup(home, data, fresh, other, environment, patience);
    }

    public Setup withFresh(boolean other) {
        return new Setup(home, data, other, ports, environment, patience);
    }

    public Setup withEnvironment(Map<String, Map<String, String>> other) {
        return new Setup(home, data, fresh, ports, other, patience);
    }
}
