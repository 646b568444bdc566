package clemency.local;

import clemency.embedded.FreePort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Where each process listens, on the loopback address. */
public record Ports(int intake, int review, int stats, int kafka, int database) {

    /** The documented ones. PostgreSQL's usual port is left to the machine's own server. */
    public static final Ports DEFAULT = new Ports(8081, 8082, 8083, 9092, 15432);

    /** Free ones, so that several systems can run side by side. */
    public static Ports free() {
        return new Ports(FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any());
    }

    private Map<String, Integer> byOption() {
        var byOption = new LinkedHashMap<String, Integer>();
        byOption.put("--intake-port", intake);
        byOption.put("--review-port", review);
        byOption.put("--stats-port", stats);
        byOption.put("--kafka-port", kafka);
        byOption.put("--database-port", database);
        return byOption;
    }

    /** What stands in the way, each naming the port and the option that changes it; empty where nothing does. */
    List<String> faults(IntPredicate taken) {
        var faults = new ArrayList<String>();
        var seen = new LinkedHashMap<Integer, String>();
        byOption().forEach((option, port) -> {
            var other = seen.putIfAbsent(port, option);
            if (port < 1 || port > 65_535) {
                faults.add(option + " must lie between 1 and 65535, not " + port);
            } else if (other != null) {
                faults.add(option + " and " + other + " are both " + port);
            } else if (taken.test(port)) {
                faults.add("port " + port + " is in use: end the program that listens there, or choose another with "
                        + option);
            }
        });
        return faults;
    }
}
