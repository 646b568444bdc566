package clemency.stats.publication;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Envelope;
import clemency.stats.World;
import clemency.stats.aggregate.Measure;
import clemency.stats.aggregate.Sum;
import clemency.stats.calendar.FiscalQuarter;
import clemency.stats.disclosure.Line;
import clemency.stats.disclosure.Lines;
import clemency.stats.publication.Publication.Ground;
import clemency.stats.publication.Publication.Table;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import clemency.stats.view.Told;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Releases of made-up petitions, some of whose facts became known late. */
class PublicationTest {

    private static final long THRESHOLD = 10;
    private static final List<Envelope> EVENTS = World.of(11, 2_500);
    private static final FiscalQuarter FIRST = FiscalQuarter.parse("FY2015-Q1");

    @Test
    void a_quarter_begins_as_the_last_one_ended_and_closes() {
        var releases = releases(8);
        for (var i = 0; i < releases.size(); i++) {
            for (var table : releases.get(i).tables()) {
                assertThat(table.lines())
                        .allSatisfy(line -> assertThat(closes(line)).isTrue());
                if (i > 0) {
                    assertThat(total(table).pendingAtStart())
                            .isEqualTo(total(same(releases.get(i - 1), table)).pendingAtEnd());
                }
            }
        }
    }

    /** What came late is in the release that knew it first: all releases together come to all that is known. */
    @Test
    void the_releases_add_up_to_what_is_known() {
        var releases = releases(8);
        var end = releases.getLast();
        for (var kind : Scope.KINDS) {
            var received = releases.stream()
                    .mapToLong(
                            release -> total(table(release, "district", kind)).received())
                    .sum();
            var known = known(end.quarter());
            var before = known(FIRST).upTo(FIRST.first().minusDays(1), slice -> kind.covers(slice.clemencyType()));
            assertThat(received)
                    .isPositive()
                    .isEqualTo(known.upTo(end.quarter().last(), slice -> kind.covers(slice.clemencyType()))
                            .minus(before)
                            .get(Measure.RECEIVED));
        }
    }

    @Test
    void every_dimension_of_a_kind_has_the_same_whole() {
        for (var release : releases(4)) {
            for (var kind : Scope.KINDS) {
                assertThat(release.tables().stream()
                                .filter(table -> table.clemencyType() == kind)
                                .map(table -> total(table))
                                .distinct())
                        .hasSize(1);
            }
        }
    }

    @Test
    void small_counts_are_not_told_and_others_are() {
        var told = releases(8).stream()
                .flatMap(release -> release.tables().stream())
                .flatMap(table -> table.lines().stream())
                .filter(line -> !line.value().equals(Lines.TOTAL))
                .toList();
        assertThat(told)
                .isNotEmpty()
                .extracting(Line::pendingAtEnd)
                .allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(THRESHOLD));
        assertThat(told).anySatisfy(line -> assertThat(line.received()).isNotNull());
        assertThat(told).anySatisfy(line -> assertThat(line.received()).isNull());
    }

    @Test
    void a_record_is_read_as_it_was_written() {
        var release = releases(3).getLast();
        assertThat(PublicationJson.read(PublicationJson.write(release))).isEqualTo(release);
    }

    @Test
    void the_public_sees_no_ledger() {
        var told = clemency.stats.publication.Told.of(releases(1).getFirst());
        assertThat(told.columns())
                .startsWith("quarter", "dimension", "clemencyType", "value", "pendingAtStart")
                .endsWith("pendingAtEnd", "threshold", "dataAsOf", "publishedAt");
        assertThat(told.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasSameSizeAs(told.columns()));
    }

    private static List<Publication> releases(int count) {
        var releases = new ArrayList<Publication>();
        var quarter = FIRST;
        for (var i = 0; i < count; i++) {
            var known = known(quarter);
            var ground = new Ground(quarter, evening(quarter), known.dataAsOf(), Ledger.of(known, quarter.last()));
            releases.add(
                    releases.isEmpty()
                            ? Publication.first(
                                    ground, Ledger.of(known, quarter.first().minusDays(1)), THRESHOLD)
                            : releases.getLast().next(ground, THRESHOLD));
            quarter = quarter.next();
        }
        return releases;
    }

    /** What was recorded when the quarter ended; in another order than it happened. */
    private static Snapshot known(FiscalQuarter quarter) {
        var recorded = new ArrayList<>(EVENTS.stream()
                .filter(event -> event.recordedAt().isBefore(evening(quarter)))
                .toList());
        java.util.Collections.shuffle(recorded, new Random(1));
        return Told.of(Sum.of(recorded)).snapshot();
    }

    private static Instant evening(FiscalQuarter quarter) {
        return quarter.last().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Where all of it is told. */
    private static boolean closes(Line line) {
        return line.pendingAtStart() == null
                || line.pendingAtStart() + line.received() - line.granted() - line.deniedOrClosed() + line.adjustments()
                        == line.pendingAtEnd();
    }

    private static Line total(Table table) {
        return table.lines().getLast();
    }

    private static Table same(Publication release, Table table) {
        return table(release, table.dimension(), table.clemencyType());
    }

    private static Table table(Publication release, String dimension, Scope kind) {
        return release.tables().stream()
                .filter(table -> table.dimension().equals(dimension) && table.clemencyType() == kind)
                .findFirst()
                .orElseThrow();
    }
}
