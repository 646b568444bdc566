package clemency.battery;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is spoilt in a request.
 *
 * @param what for people
 * @param named what a refusal must name, as the description rules it out: the pointer of a field, the name of a parameter;
 *     null where the description does not tell
 * @param broken whether it may be no request of HTTP any more: the server ends it before any of our code sees it
 */
record Change(String what, String named, boolean broken, Consumer<Draft> effect) {

    static Change of(String what, Consumer<Draft> effect) {
        return new Change(what, null, false, effect);
    }

    static Change named(String what, String named, Consumer<Draft> effect) {
        return new Change(what, named, false, effect);
    }

    static Change broken(String what, Consumer<Draft> effect) {
        return new Change(what, null, true, effect);
    }

    /** Of the body, where it is still one of JSON. */
    static Change ofJson(String what, String named, Consumer<JsonBody> effect) {
        return named(what, named, draft -> Optional.ofNullable(draft.json()).ifPresent(effect));
    }

    @Override
    public String toString() {
        return what;
    }
}
