package clemency.messaging;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * Puts a cuttable way between the application and its database. The test gets it in types of the JDK, because it has
 * another class loader.
 */
public final class CuttableDatabase implements QuarkusTestResourceLifecycleManager {

    private final BrokerAndDatabase real = new BrokerAndDatabase();
    private Cuttable way;

    @Override
    public Map<String, String> start() {
        real.init(Map.of("database", "intake"));
        var configuration = new HashMap<>(real.start());
        try {
            way = new Cuttable(Integer.parseInt(configuration.get("CLEMENCY_DATABASE_PORT")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        configuration.put("CLEMENCY_DATABASE_PORT", Integer.toString(way.port()));
        return configuration;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields((Runnable) way::cut, field -> field.getName().equals("cut"));
        injector.injectIntoFields((Runnable) way::mend, field -> field.getName().equals("mend"));
        injector.injectIntoFields(
                (IntSupplier) way::refused, field -> field.getName().equals("refused"));
    }

    @Override
    public void stop() {
        try {
            way.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
