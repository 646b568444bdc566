package clemency.stats.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.Envelope;
import clemency.events.OffenceCategory;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.SentenceKind;
import clemency.events.StaffKind;
import clemency.events.Topic;
import clemency.stats.Staff;
import clemency.stats.World;
import clemency.stats.aggregate.StatsRecord.Progress;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HistoriesCodecTest {

    @Property(tries = 500)
    void whatIsWrittenIsRead(@ForAll long seed) {
        var histories = histories(new World(seed).next());
        assertThat(HistoriesCodec.read(HistoriesCodec.write(histories))).isEqualTo(histories);
    }

    @Property(tries = 500)
    void soIsWhatIsWrittenOfStaff(@ForAll long seed) {
        var histories = histories(new Staff(seed).next());
        assertThat(histories.staff()).isNotEmpty();
        assertThat(HistoriesCodec.read(HistoriesCodec.write(histories))).isEqualTo(histories);
    }

    /** A state of this text was written by the first version and must be read by every one of format 3. */
    @Example
    void theFormatIsForEver() {
        var written = HistoriesCodec.write(histories(World.of(1, 3).stream()
                .filter(e -> Topic.of(e.event()) == Topic.PETITIONS)
                .limit(1)
                .toList()));
        assertThat(HexFormat.of().formatHex(written))
                .isEqualTo(
                        "0302028aff01808197c10a00010130434c454d454e43595f494e49544941544956455f323031340801010a4f544845520000");
    }

    @Example
    void anotherFormatIsRefused() {
        assertThatThrownBy(() -> HistoriesCodec.read(new byte[] {9})).hasMessageContaining("format 9");
    }

    /** Their ordinals are in the bytes: new values come last. */
    @Example
    void enumerationsKeepTheirOrder() {
        assertThat(names(ClemencyType.values())).isEqualTo("PARDON COMMUTATION REMISSION REPRIEVE");
        assertThat(names(DenialKind.values())).isEqualTo("EXPRESS PRESUMED");
        assertThat(names(ClosingReason.values())).startsWith("WITHDRAWN DECEASED RELEASED INELIGIBLE NO_RESPONSE MOOT");
        assertThat(names(Recommender.values())).isEqualTo("PARDON_ATTORNEY DEPUTY_ATTORNEY_GENERAL");
        assertThat(names(Recommendation.values())).isEqualTo("GRANT DENY");
        assertThat(names(OffenceCategory.values()))
                .startsWith("DRUG FIREARM FRAUD VIOLENT SEX IMMIGRATION TAX MILITARY OTHER UNKNOWN");
        assertThat(names(SentenceKind.values())).startsWith("TERM LIFE LIFE_PLUS_TERM DEATH NO_IMPRISONMENT UNKNOWN");
        assertThat(names(StaffKind.values())).startsWith("ATTORNEY SUPPORT");
        assertThat(names(Stage.values()))
                .startsWith(
                        "INTAKE SCREENING INCOMPLETE WAITING INVESTIGATION DEPUTY_ATTORNEY_GENERAL DISPATCH WHITE_HOUSE"
                                + " SET_ASIDE");
        assertThat(names(Traits.Represented.values())).isEqualTo("YES NO UNKNOWN");
        assertThat(names(Administration.values()))
                .startsWith("NIXON FORD CARTER REAGAN GHW_BUSH CLINTON GW_BUSH OBAMA TRUMP_FIRST BIDEN TRUMP_SECOND");
    }

    @Property(tries = 200)
    void figuresAreRead(@ForAll long[] values) {
        var figures = Figures.NONE;
        for (var i = 0; i < values.length; i++) {
            figures = figures.plus(Measure.values()[i % Measure.values().length], values[i]);
        }
        assertThat(FiguresCodec.read(FiguresCodec.write(figures))).isEqualTo(figures);
    }

    @Example
    void progressIsRead() {
        var progress = new Progress(7, Instant.parse("2016-03-30T16:00:00.123456Z"), 1, 2, 3);
        assertThat(FiguresCodec.readProgress(FiguresCodec.write(progress))).isEqualTo(progress);
        assertThat(FiguresCodec.readProgress(FiguresCodec.write(Progress.NONE))).isEqualTo(Progress.NONE);
    }

    private static Histories histories(List<Envelope> events) {
        var histories = Histories.EMPTY;
        for (var event : events) {
            histories = histories.with(Topic.of(event.event()), event).orElseThrow();
        }
        return histories;
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(" "));
    }
}
