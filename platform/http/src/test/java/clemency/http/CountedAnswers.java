package clemency.http;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** How often an answer was made, also one that nobody gets since there was one already. */
@Singleton
public class CountedAnswers {

    private final AtomicInteger made = new AtomicInteger();

    @ServerResponseFilter
    public void count() {
        var _ = made.incrementAndGet();
    }

    int made() {
        return made.get();
    }
}
