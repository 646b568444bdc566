package clemency.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Free text is where names hide: every text on a topic is named here, with nobody's name in it. */
class NoPersonalDataTest {

    private static final Set<String> TEXTS = Set.of(
            "PetitionSubmitted.caseNumber",
            "PetitionSubmitted.district",
            "Grant.district",
            "Programme.code",
            "ScreeningFinding.rule");

    /** What an event may consist of beside these, records, sealed interfaces of records and enums. */
    private static final Set<Class<?>> NO_TEXT = Set.of(
            UUID.class,
            LocalDate.class,
            Integer.class,
            int.class,
            Long.class,
            long.class,
            boolean.class,
            Boolean.class);

    @Test
    void the_only_texts_are_case_numbers_districts_and_codes() {
        var texts = new TreeSet<String>();
        EventType.ALL.values().forEach(type -> collect(type, texts, new HashSet<>()));

        assertThat(texts).containsExactlyInAnyOrderElementsOf(TEXTS);
    }

    /** Whatever is neither known to hold no text nor made of such is taken for a text. */
    private static void collect(Class<?> type, Set<String> texts, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(one -> collect(one, texts, seen));
        } else {
            for (var component : type.getRecordComponents()) {
                for (var part : parts(component.getGenericType())) {
                    if (part.isRecord() || part.isSealed()) {
                        collect(part, texts, seen);
                    } else if (!part.isEnum() && !NO_TEXT.contains(part)) {
                        texts.add(name(component));
                    }
                }
            }
        }
    }

    /** The class itself, or what a list or set is of. */
    private static List<Class<?>> parts(Type type) {
        return type instanceof ParameterizedType of
                ? Stream.of(of.getActualTypeArguments())
                        .<Class<?>>map(one -> (Class<?>) one)
                        .toList()
                : List.of((Class<?>) type);
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
