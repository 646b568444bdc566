package clemency.stats.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.StaffKind;
import clemency.stats.aggregate.StatsRecord.Partial;
import clemency.stats.aggregate.StatsRecord.Progress;
import clemency.stats.aggregate.StatsRecord.Watermark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatsRecordTest {

    private static final LocalDate DAY = LocalDate.of(2016, 3, 30);
    private static final YearMonth MONTH = YearMonth.of(2016, 3);

    static Stream<StatsRecord> records() {
        var figures = Figures.of(Measure.GRANTED, 61).plus(Measure.PENDING, -61);
        return Stream.of(
                new Partial(
                        "1",
                        0,
                        new Cell.Daily(DAY, ClemencyType.COMMUTATION, Programme.UNSPECIFIED, Administration.OBAMA),
                        figures),
                new Partial("1", 5, new Cell.Announcement(DAY, ClemencyType.PARDON), Figures.of(Measure.ANNOUNCED, 6)),
                new Partial(
                        "blue",
                        12,
                        new Cell.Release(DAY, ClemencyType.COMMUTATION, LocalDate.of(2016, 7, 28)),
                        Figures.of(Measure.RELEASES, 54)),
                new Partial(
                        "1",
                        0,
                        new Cell.Cut(MONTH, ClemencyType.PARDON, Dimension.DISTRICT, "Northern Florida"),
                        Figures.of(Measure.RECEIVED, 2)),
                new Partial(
                        "1",
                        0,
                        new Cell.Duration(MONTH, ClemencyType.PARDON, Programme.TRADITIONAL, Disposition.CLOSED, 574),
                        Figures.of(Measure.DISPOSED, 1)),
                new Partial(
                        "1",
                        0,
                        new Cell.Cohort(DAY, ClemencyType.PARDON, Programme.TRADITIONAL, YearMonth.of(2014, 5)),
                        Figures.of(Measure.ACTIVE, -1)),
                new Partial(
                        "1",
                        0,
                        new Cell.Queue(DAY, ClemencyType.PARDON, Programme.TRADITIONAL),
                        Figures.of(Measure.ACTIVE, 3)),
                new Partial(
                        "1",
                        0,
                        new Cell.Late(DAY, ClemencyType.PARDON, Programme.TRADITIONAL, LocalDate.of(2016, 4, 2)),
                        Figures.of(Measure.RECEIVED, 3)),
                new Partial(
                        "1",
                        0,
                        new Cell.Stay(MONTH, ClemencyType.PARDON, Programme.TRADITIONAL, Stage.WAITING, 12),
                        Figures.of(Measure.STAYS, 4)),
                new Partial(
                        "1",
                        4,
                        new Cell.Anomaly(
                                DAY,
                                ClemencyType.PARDON,
                                Contradiction.GRANTED_TWICE,
                                new UUID(0, 7),
                                2,
                                Instant.parse("2016-03-30T16:00:00.123456Z")),
                        Figures.of(Measure.ANOMALIES, 1)),
                new Partial(
                        "1",
                        4,
                        new Cell.Anomaly(
                                DAY,
                                null,
                                Contradiction.DECLINED_WITHOUT_GRANT,
                                new UUID(0, 7),
                                2,
                                Instant.parse("2016-03-30T16:00:00.123456Z")),
                        Figures.of(Measure.ANOMALIES, 1)),
                new Partial(
                        "1",
                        0,
                        new Cell.Desk(DAY, ClemencyType.PARDON, Programme.TRADITIONAL),
                        Figures.of(Measure.ASSIGNED, -2)),
                new Partial("1", 0, new Cell.Staff(DAY, StaffKind.ATTORNEY), Figures.of(Measure.AT_WORK, 15)),
                new Watermark("1", 3, new Progress(7, Instant.parse("2016-03-30T16:00:00Z"), 1, 2, 3)),
                new Watermark("1", 3, Progress.NONE));
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatIsWrittenIsRead(StatsRecord written) {
        assertThat(StatsRecord.read(written.key(), written.value())).isEqualTo(written);
    }

    @Test
    void theTextIsForEver() {
        assertThat(records().map(StatsRecord::key))
                .containsExactly(
                        "1|0|D|2016-03-30|COMMUTATION|UNSPECIFIED|OBAMA",
                        "1|5|A|2016-03-30|PARDON",
                        "blue|12|R|2016-03-30|COMMUTATION|2016-07-28",
                        "1|0|C|2016-03|PARDON|DISTRICT|Northern Florida",
                        "1|0|T|2016-03|PARDON|TRADITIONAL|CLOSED|574",
                        "1|0|G|2016-03-30|PARDON|TRADITIONAL|2014-05",
                        "1|0|Q|2016-03-30|PARDON|TRADITIONAL",
                        "1|0|L|2016-03-30|PARDON|TRADITIONAL|2016-04-02",
                        "1|0|S|2016-03|PARDON|TRADITIONAL|WAITING|12",
                        "1|4|X|2016-03-30|PARDON|GRANTED_TWICE|00000000-0000-0000-0000-000000000007|2|2016-03-30T16:00:00.123456Z",
                        "1|4|X|2016-03-30||DECLINED_WITHOUT_GRANT|00000000-0000-0000-0000-000000000007|2|2016-03-30T16:00:00.123456Z",
                        "1|0|K|2016-03-30|PARDON|TRADITIONAL",
                        "1|0|P|2016-03-30|ATTORNEY",
                        "1|3|W",
                        "1|3|W");
        assertThat(records().map(written -> new String(written.value(), UTF_8)))
                .startsWith("{\"granted\":61,\"pending\":-61}", "{\"announced\":6}", "{\"releases\":54}");
    }

    @Test
    void measuresKeepTheirNamesAndPlaces() {
        assertThat(Arrays.stream(Measure.values()).map(Measure::wireName))
                .containsExactly(
                        "received",
                        "granted",
                        "deniedExpress",
                        "deniedPresumed",
                        "closed",
                        "adjustments",
                        "pending",
                        "setAside",
                        "lifeSentencesCommuted",
                        "anomalies",
                        "announced",
                        "declined",
                        "lifeSentences",
                        "terms",
                        "conditional",
                        "releases",
                        "pendingAdjusted",
                        "closedWithdrawn",
                        "closedDeceased",
                        "closedReleased",
                        "closedIneligible",
                        "closedNoResponse",
                        "closedMoot",
                        "closedDeclined",
                        "pardonAttorneyToGrant",
                        "pardonAttorneyToDeny",
                        "deputyToGrant",
                        "deputyToDeny",
                        "reversals",
                        "monthsCommuted",
                        "termsCommuted",
                        "finesRemitted",
                        "conditionalGrants",
                        "disposed",
                        "disposedDays",
                        "active",
                        "activeSince",
                        "remands",
                        "stays",
                        "stayDays",
                        "assigned",
                        "employed",
                        "atWork",
                        "hoursPerWeek",
                        "caseLimit");
    }

    @Test
    void aMeasureOfALaterVersionIsSkipped() {
        var read = StatsRecord.read("1|0|A|2016-03-30|PARDON", "{\"announced\":6,\"later\":1}".getBytes(UTF_8));
        assertThat(((Partial) read).figures()).isEqualTo(Figures.of(Measure.ANNOUNCED, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1|0",
                "1|x|W",
                "1|0|Z|2016-03-30",
                "1|0|A|2016-13-30|PARDON",
                "1|0|A|2016-03-30",
                "1|0|C|2016-13|PARDON|DISTRICT|Alaska",
                "1|0|C|2016-03|PARDON|SHOE|X",
                "1|0|X|2016-03-30|PARDON|GRANTED_TWICE|someone|2|2016-03-30T16:00:00Z",
                "1|0|S|2016-03|PARDON|TRADITIONAL|SOMEWHERE|12"
            })
    void anythingElseIsRefused(String key) {
        assertThatThrownBy(() -> StatsRecord.read(key, "{}".getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
