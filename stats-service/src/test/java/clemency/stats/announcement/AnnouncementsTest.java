package clemency.stats.announcement;

import static clemency.events.ClemencyType.COMMUTATION;
import static clemency.events.ClemencyType.PARDON;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.announcement.Announcement.Release;
import clemency.stats.view.PublishedGrants;
import clemency.stats.view.Scope;
import clemency.stats.view.Told;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {

    private static final LocalDate MARCH_30 = LocalDate.of(2016, 3, 30);

    private final Told told = new Told();

    @BeforeEach
    void published() {
        told.tellAll(PublishedGrants.records(0));
    }

    @Test
    void the_sixty_one_of_30_march_2016() {
        assertThat(Announcements.on(MARCH_30, told.snapshot(), Scope.ALL))
                .contains(new Announcement(
                        MARCH_30,
                        61,
                        0,
                        21,
                        java.util.List.of(
                                new Release(LocalDate.of(2016, 7, 28), 54),
                                new Release(LocalDate.of(2016, 9, 26), 2),
                                new Release(LocalDate.of(2017, 3, 30), 5)),
                        0,
                        0,
                        248,
                        Map.of(COMMUTATION, 61L)));
    }

    @Test
    void ascending_by_date_with_the_running_total() {
        assertThat(Announcements.all(told.snapshot(), Scope.ALL))
                .extracting(Announcement::runningTotal)
                .containsExactly(1L, 9L, 10L, 13L, 21L, 43L, 89L, 184L, 187L, 248L);
    }

    @Test
    void a_declined_grant_leaves_the_running_total_on_its_day_and_not_the_announcement() {
        var day = LocalDate.of(2016, 1, 16);
        var _ = told.partials(2, new Cell.Announcement(day, COMMUTATION), Figures.of(Measure.DECLINED, 1))
                .partials(2, Told.daily("2016-02-01", COMMUTATION), Figures.of(Measure.GRANTED, -1))
                .swap(2);

        var january = Announcements.on(day, told.snapshot(), Scope.ALL).orElseThrow();
        assertThat(january.granted()).isEqualTo(3);
        assertThat(january.declined()).isEqualTo(1);
        assertThat(january.runningTotal()).isEqualTo(187);
        assertThat(Announcements.on(MARCH_30, told.snapshot(), Scope.ALL)
                        .orElseThrow()
                        .runningTotal())
                .isEqualTo(247);
    }

    @Test
    void none_on_another_day_or_of_another_type() {
        assertThat(Announcements.on(MARCH_30.plusDays(1), told.snapshot(), Scope.ALL))
                .isEmpty();
        assertThat(Announcements.on(MARCH_30, told.snapshot(), Scope.PARDON)).isEmpty();
        assertThat(Announcements.all(told.snapshot(), Scope.PARDON)).isEmpty();
    }

    @Test
    void types_are_added_up_and_told_apart() {
        var _ = told.partials(2, new Cell.Announcement(MARCH_30, PARDON), Figures.of(Measure.ANNOUNCED, 2))
                .swap(2);

        var both = Announcements.on(MARCH_30, told.snapshot(), Scope.ALL).orElseThrow();
        assertThat(both.granted()).isEqualTo(63);
        assertThat(both.byClemencyType()).containsOnly(Map.entry(PARDON, 2L), Map.entry(COMMUTATION, 61L));
    }

    @Test
    void a_change_is_seen_in_its_announcement_and_in_later_running_totals_only() {
        long before = told.snapshot().offset();
        var _ = told.partials(2, Told.daily("2015-12-18", COMMUTATION), Figures.of(Measure.GRANTED, 1))
                .swap(2);

        assertThat(Announcements.changedAfter(before, told.snapshot(), Scope.COMMUTATION))
                .extracting(announcement -> announcement.date().toString())
                .containsExactly("2015-12-18", "2016-01-16", "2016-03-30");
        assertThat(Announcements.changedAfter(told.snapshot().offset(), told.snapshot(), Scope.ALL))
                .isEmpty();
    }

    @Test
    void grants_of_one_type_do_not_touch_what_a_reader_of_another_sees() {
        long before = told.snapshot().offset();
        var _ = told.partials(2, Told.daily("2015-12-18", PARDON), Figures.of(Measure.GRANTED, 1))
                .swap(2);

        assertThat(Announcements.changedAfter(before, told.snapshot(), Scope.COMMUTATION))
                .isEmpty();
        assertThat(Announcements.changedAfter(before, told.snapshot(), Scope.ALL))
                .hasSize(3);
    }
}
