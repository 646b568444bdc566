package clemency.stats.view;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when there are figures to show and they are followed. Stays so while the broker is away: figures then are old, and
 * say as of when.
 */
@Readiness
@ApplicationScoped
class ViewReadiness implements HealthCheck {

    private final View view;

    ViewReadiness(View view) {
        this.view = view;
    }

    @Override
    public HealthCheckResponse call() {
        var latest = view.latest();
        return HealthCheckResponse.named("statistics view")
                .status(latest.isPresent() && !view.failing())
                .withData("id", latest.map(Snapshot::id).orElse("still reading"))
                .withData("reading", view.failing() ? "failed, begins anew" : "goes on")
                .build();
    }
}
