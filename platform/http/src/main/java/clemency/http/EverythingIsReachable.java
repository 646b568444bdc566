package clemency.http;

import jakarta.inject.Singleton;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;

/**
 * What is validated is a body or a line, and never an entity that would have to be loaded: nobody asks Hibernate about
 * each field, which would take a third of the time that rules take.
 */
@Singleton
class EverythingIsReachable implements TraversableResolver {

    @Override
    public boolean isReachable(Object bean, Path.Node property, Class<?> root, Path toIt, ElementType kind) {
        return true;
    }

    @Override
    public boolean isCascadable(Object bean, Path.Node property, Class<?> root, Path toIt, ElementType kind) {
        return true;
    }
}
