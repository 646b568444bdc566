package clemency.stats.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.Envelope;
import clemency.events.Event;
import clemency.events.Grant;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.GrantCorrected;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.events.GrantTerms;
import clemency.events.OffenceCategory;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.PrisonTerm;
import clemency.events.Programme;
import clemency.events.ReviewEvent.CaseClosed;
import clemency.events.Sentence;
import clemency.events.SentenceKind;
import clemency.events.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each contradiction by its name, with the day, the version and the recording of the fact that contradicts. */
class AnomalyTest {

    private static final UUID SUBJECT = new UUID(3, 14);

    record On(int day, Event event) {}

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of("5 RECEIVED_TWICE 2", told(on(1, received()), on(5, received()))),
                Arguments.of("7 GRANTED_TWICE 2", told(on(1, received()), on(5, granted(true)), on(7, granted(true)))),
                Arguments.of("7 GRANTED_TWICE 2", told(on(5, granted(false)), on(7, granted(false)))),
                Arguments.of(
                        "8 DECLINED_TWICE 3",
                        told(on(1, received()), on(5, granted(true)), on(6, declined()), on(8, declined()))),
                Arguments.of("6 DECLINED_WITHOUT_GRANT 1", told(on(1, received()), on(6, declined()))),
                Arguments.of(
                        "6 CORRECTED_WITHOUT_GRANT 1", told(on(1, received()), on(6, new GrantCorrected(grant(true))))),
                Arguments.of("6 DECLINED_WITHOUT_GRANT 1", told(on(6, declined()))),
                Arguments.of("6 CORRECTED_WITHOUT_GRANT 1", told(on(6, new GrantCorrected(grant(false))))),
                Arguments.of("4 GRANTED_BEFORE_RECEIVED 1", told(on(6, received()), on(4, granted(true)))),
                Arguments.of("4 DENIED_BEFORE_RECEIVED 1", told(on(6, received()), on(4, denied()))),
                Arguments.of("4 CLOSED_BEFORE_RECEIVED 1", told(on(6, received()), on(4, closed()))),
                Arguments.of("7 GRANTED_AFTER_END 2", told(on(1, received()), on(5, denied()), on(7, granted(true)))),
                Arguments.of("7 DENIED_AFTER_END 1", told(on(1, received()), on(5, closed()), on(7, denied()))),
                Arguments.of("7 CLOSED_AFTER_END 1", told(on(1, received()), on(5, denied()), on(7, closed()))),
                Arguments.of("7 GRANTED_AS_WITHOUT_PETITION 1", told(on(1, received()), on(7, granted(false)))));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void is_named(String anomaly, List<On> told) {
        var cells = Sum.of(envelopes(told));

        assertThat(anomalies(cells)).containsExactly(anomaly);
        assertThat(AnyOrderTest.open(Sum.daily(cells))).isEmpty();
    }

    @Test
    void every_one_of_them_is_among_these() {
        assertThat(contradictions().map(AnomalyTest::name))
                .containsAll(
                        Arrays.stream(Contradiction.values()).map(Enum::name).toList());
    }

    /** The refusal of a grant that is told late was none without a grant. */
    @Test
    void is_taken_back_by_what_resolves_it() {
        var events = envelopes(told(on(1, received()), on(5, granted(true)), on(6, declined())));
        var sum = new Sum();

        sum.add(events.get(0));
        sum.add(events.get(2));
        assertThat(anomalies(sum.cells())).containsExactly("6 DECLINED_WITHOUT_GRANT 2");

        sum.add(events.get(1));
        assertThat(anomalies(sum.cells())).isEmpty();
    }

    /** Whatever of them comes first; a grant whose petition is not known waits for it, and so does its refusal. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_which_nothing_is_known_is_listed_until_the_grant_comes(boolean petitioned) {
        var events = envelopes(
                told(on(5, granted(petitioned)), on(6, new GrantCorrected(grant(petitioned))), on(7, declined())));
        var sum = new Sum();

        sum.add(events.get(2));
        sum.add(events.get(1));
        assertThat(anomalies(sum.cells()))
                .containsExactlyInAnyOrder("6 CORRECTED_WITHOUT_GRANT 2", "7 DECLINED_WITHOUT_GRANT 3");
        assertThat(types(sum.cells())).containsExactlyInAnyOrder("COMMUTATION", "null");
        assertThat(Sum.daily(sum.cells())).isEmpty();

        sum.add(events.get(0));
        assertThat(anomalies(sum.cells())).isEmpty();
        assertThat(sum.cells()).isEqualTo(Sum.of(events));
    }

    @Test
    void of_which_nothing_is_known_is_counted_once_the_petition_is() {
        var events = envelopes(told(on(1, received()), on(6, declined())));
        var sum = new Sum();

        sum.add(events.get(1));
        assertThat(types(sum.cells())).containsExactly("null");

        sum.add(events.get(0));
        assertThat(anomalies(sum.cells())).containsExactly("6 DECLINED_WITHOUT_GRANT 1");
        assertThat(types(sum.cells())).containsExactly("COMMUTATION");
    }

    @Test
    void knows_its_subject_and_when_it_was_recorded() {
        var events = envelopes(told(on(1, received()), on(5, closed()), on(7, denied())));

        assertThat(Sum.of(events).keySet().stream().filter(Cell.Anomaly.class::isInstance))
                .containsExactly(new Cell.Anomaly(
                        LocalDate.of(2016, 3, 7),
                        ClemencyType.COMMUTATION,
                        Contradiction.DENIED_AFTER_END,
                        SUBJECT,
                        1,
                        events.getLast().recordedAt()));
    }

    private static String name(Arguments arguments) {
        var text = arguments.get()[0].toString();
        return text.substring(text.indexOf(' ') + 1, text.lastIndexOf(' '));
    }

    private static List<String> anomalies(Map<Cell, Figures> cells) {
        return cells.keySet().stream()
                .filter(Cell.Anomaly.class::isInstance)
                .map(Cell.Anomaly.class::cast)
                .map(each -> each.day().getDayOfMonth() + " " + each.contradiction() + " " + each.version())
                .toList();
    }

    private static List<String> types(Map<Cell, Figures> cells) {
        return cells.keySet().stream()
                .filter(Cell.Anomaly.class::isInstance)
                .map(Cell.Anomaly.class::cast)
                .map(each -> String.valueOf(each.clemencyType()))
                .toList();
    }

    private static List<On> told(On... told) {
        return List.of(told);
    }

    private static On on(int day, Event event) {
        return new On(day, event);
    }

    private static List<Envelope> envelopes(List<On> told) {
        var versions = new EnumMap<Topic, Integer>(Topic.class);
        var events = new ArrayList<Envelope>();
        for (var one : told) {
            events.add(new Envelope(
                    new UUID(7, events.size()),
                    "/test",
                    SUBJECT,
                    versions.merge(Topic.of(one.event()), 1, Integer::sum),
                    LocalDate.of(2016, 3, one.day()),
                    Instant.parse("2016-04-01T12:00:00Z").plusSeconds(events.size()),
                    one.event()));
        }
        return events;
    }

    private static Event received() {
        return new PetitionSubmitted(
                "C000001",
                ClemencyType.COMMUTATION,
                Programme.TRADITIONAL,
                null,
                OffenceCategory.DRUG,
                SentenceKind.LIFE,
                false,
                List.of());
    }

    private static Event denied() {
        return new ClemencyDenied(DenialKind.EXPRESS, Administration.OBAMA);
    }

    private static Event closed() {
        return new CaseClosed(ClosingReason.MOOT, Administration.OBAMA);
    }

    private static Event declined() {
        return new GrantDeclined(Administration.OBAMA);
    }

    private static Event granted(boolean petitioned) {
        return new ClemencyGranted(grant(petitioned));
    }

    private static Grant grant(boolean petitioned) {
        return new Grant(
                ClemencyType.COMMUTATION,
                Programme.TRADITIONAL,
                Administration.OBAMA,
                petitioned,
                new Sentence(SentenceKind.LIFE, null),
                new GrantTerms(new PrisonTerm.Unchanged(), false, null, GrantTerms.SupervisedRelease.NOT_STATED),
                null,
                OffenceCategory.DRUG);
    }
}
