package clemency.stats.topology;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the state is restored and events are counted. */
@Readiness
@ApplicationScoped
class TopologyReadiness implements HealthCheck {

    private final StatisticsProcess process;

    TopologyReadiness(StatisticsProcess process) {
        this.process = process;
    }

    @Override
    public HealthCheckResponse call() {
        var streams = process.streams();
        return HealthCheckResponse.named("statistics topology")
                .status(process.counting())
                .withData(
                        "state",
                        process.enabled()
                                ? streams.map(running -> running.state().name()).orElse("waiting for the topics")
                                : "another process counts")
                .build();
    }
}
