package clemency.battery;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Fires at every operation of a service what it must refuse: each thing that can be wrong by itself, then several at once.
 * Whatever comes, no answer is an error of ours, and each refusal is a problem document (RFC 9457) that, for 400 and 422, names
 * the field and the rule; what the description rules out is named by its own pointer. Not thread-safe.
 */
public final class Battery {

    private static final System.Logger LOG = System.getLogger(Battery.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SEED = "clemency.battery.seed";

    /** Others each time: what one run leaves out the next one tries. */
    private static final double MOST_SHOTS = 15_000;

    private static final int MOST_COMBINATIONS = 3_000;
    private static final int COMBINATIONS = 100;

    private final URI service;
    private final UnaryOperator<String> signIn;
    private final Map<String, JsonNode> bySchema = new HashMap<>();
    private final Map<String, JsonNode> byName = new HashMap<>();

    private Battery(URI service, UnaryOperator<String> signIn) {
        this.service = service;
        this.signIn = signIn;
    }

    /** @param signIn what to say as {@code Authorization} in a role */
    public static Battery against(URI service, UnaryOperator<String> signIn) {
        return new Battery(service, signIn);
    }

    /** A value that fits a schema of the description, where it is accepted more often than what the schema alone can tell. */
    public Battery example(String schema, String json) {
        bySchema.put(schema, read(json));
        return this;
    }

    /** The value of each field and parameter of a name, such as the id of something that is there. */
    public Battery known(String name, String value) {
        byName.put(name, TextNode.valueOf(value));
        return this;
    }

    /** The same for a body that is not JSON: of {@code POST /api/imports/petitions text/csv}, say. */
    public Battery body(String operation, String text) {
        byName.put(operation, TextNode.valueOf(text));
        return this;
    }

    /** @throws AssertionError with what was sent and answered, as small as it could be made, and the seed */
    public void fire() {
        var seed = Long.getLong(SEED, new Random().nextLong());
        LOG.log(System.Logger.Level.INFO, "Battery of bad input: -D{0}={1}", SEED, Long.toString(seed));
        var examples = new Examples(bySchema, byName);
        try (var gun = new Gun(service, signIn, examples)) {
            var targets = new Description(description())
                    .operations().stream()
                            .map(operation -> new Target(operation, gun, examples))
                            .toList();
            var faults = new ArrayList<Fault>();
            JqwikSession.run(() -> faults.addAll(faults(targets, new Random(seed))));
            LOG.log(System.Logger.Level.INFO, "{0} requests to {1} operations", gun.fired(), targets.size());
            report(faults, seed, targets);
        }
    }

    private JsonNode description() {
        var asked = new Draft("GET", "/q/openapi?format=json");
        return read(Connection.send(service, asked.written(), false).body());
    }

    private static List<Fault> faults(List<Target> targets, Random random) {
        var roles = roles(targets);
        var share = MOST_SHOTS / targets.stream().mapToInt(Target::size).sum();
        var times = Math.min(COMBINATIONS, MOST_COMBINATIONS / targets.size());
        var faults = new ArrayList<Fault>();
        for (var target : targets) {
            faults.addAll(target.access(roles));
            faults.addAll(target.one(share, random));
            faults.addAll(target.several(times, random));
        }
        return faults;
    }

    private static Set<String> roles(List<Target> targets) {
        return targets.stream()
                .flatMap(target -> target.operation().roles().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void report(List<Fault> faults, long seed, List<Target> targets) {
        if (targets.isEmpty()) {
            throw new AssertionError("the service describes no operations");
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(Report.of(faults, seed));
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
