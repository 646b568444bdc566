package clemency.events;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the event types (CloudEvents {@code type}): the record's own, after the project's. */
public final class EventType {

    private static final String PREFIX = "clemency.";

    /** Every known type by its name. */
    static final Map<String, Class<? extends Event>> ALL = leaves(Event.class)
            .filter(type -> type != Unknown.class)
            .collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

    private EventType() {}

    public static String of(Event event) {
        return event instanceof Unknown(var type) ? type : name(event.getClass());
    }

    static String name(Class<? extends Event> type) {
        return PREFIX + type.getSimpleName();
    }

    private static Stream<Class<? extends Event>> leaves(Class<? extends Event> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(sub -> leaves(sub.asSubclass(Event.class)))
                : Stream.of(type);
    }
}
