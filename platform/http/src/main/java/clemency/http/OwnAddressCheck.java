package clemency.http;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Has Quarkus leave the check of addresses to {@link HeadLimit}: its own answers a bare 400, and is turned off by nothing but
 * a property of the JVM that is read once. Configuration is the first thing that is made, before the server is: that of the
 * static initialisation, for which the annotation is.
 */
@StaticInitSafe
public final class OwnAddressCheck implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
