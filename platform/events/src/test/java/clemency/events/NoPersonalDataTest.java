package clemency.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Free text is where names hide: every text on a topic is named here, with nobody's name in it. */
class NoPersonalDataTest {

    private static final Set<String> TEXTS =
            Set.of("PetitionSubmitted.caseNumber", "PetitionSubmitted.district", "Grant.district", "Programme.code");

    @Test
    void the_only_texts_are_case_numbers_districts_and_codes() {
        var texts = Stream.concat(
                        EventType.ALL.values().stream(),
                        Stream.of(Grant.class, GrantTerms.class, Sentence.class, Programme.class))
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(component -> component.getType() == String.class)
                .map(NoPersonalDataTest::name);

        assertThat(texts).containsExactlyInAnyOrderElementsOf(TEXTS);
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
