package clemency.messaging;

import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the relay reaches the service's database beside the pool. */
@ApplicationScoped
class RelayDatabase {

    static final String NAME = "clemency-relay";

    private final String url;
    private final String user;
    private final String password;

    @Inject
    RelayDatabase(
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url.replaceFirst("^vertx-reactive:", "");
        this.user = user;
        this.password = password;
    }

    /**
     * With keep-alives, so that the server takes the lease from a machine that vanished after some 15 seconds. What was sent is
     * deleted without waiting for the disk: a row that comes back after a crash is sent again, which is told to be so. Its
     * few statements have one plan each, by the index.
     */
    PgConnectOptions options() {
        var options = PgConnectOptions.fromUri(url).setUser(user).setPassword(password);
        options.setProperties(Map.of(
                "application_name", NAME,
                "tcp_keepalives_idle", "5",
                "tcp_keepalives_interval", "5",
                "tcp_keepalives_count", "2",
                "synchronous_commit", "off",
                "plan_cache_mode", "force_generic_plan",
                "enable_seqscan", "off"));
        options.setCachePreparedStatements(true);
        options.setConnectTimeout(5_000);
        return options;
    }
}
