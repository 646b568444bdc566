package clemency.stats.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Envelope;
import clemency.events.StaffKind;
import clemency.stats.Staff;
import clemency.stats.StaffFold;
import clemency.stats.StayFold;
import clemency.stats.World;
import clemency.stats.aggregate.Stage;
import clemency.stats.aggregate.Sum;
import clemency.stats.view.Snapshot;
import clemency.stats.view.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The office as it is answered, against its people and cases one by one. */
class WorkforceTest {

    private static final List<Envelope> PEOPLE = Staff.of(5, 30);
    private static final List<Envelope> PETITIONS = World.of(5, 500);
    private static final Snapshot SNAPSHOT = snapshot();

    @ParameterizedTest
    @ValueSource(strings = {"2013-12-31", "2014-03-01", "2014-12-31", "2015-07-04", "2016-03-30", "2019-01-01"})
    void of_a_day(String text) {
        var day = LocalDate.parse(text);
        var attorneys = StaffFold.on(PEOPLE, StaffKind.ATTORNEY, day);
        var support = StaffFold.on(PEOPLE, StaffKind.SUPPORT, day);
        var load = StayFold.standing(PETITIONS, day).stream()
                .filter(stands -> stands.stage() == Stage.INVESTIGATION)
                .count();

        assertThat(Workforce.of(SNAPSHOT, day))
                .isEqualTo(new Workforce(
                        day,
                        attorneys.employed(),
                        attorneys.atWork(),
                        support.employed(),
                        support.atWork(),
                        attorneys.hours(),
                        support.hours(),
                        attorneys.caseLimit(),
                        load,
                        attorneys.caseLimit() == 0
                                ? null
                                : Double.valueOf(Math.round(10_000.0 * load / attorneys.caseLimit()) / 10_000.0),
                        SNAPSHOT.dataAsOf()));
    }

    @Test
    void the_days_above_have_people_and_cases() {
        var told = Workforce.of(SNAPSHOT, LocalDate.of(2015, 7, 4));

        assertThat(told.attorneysAtWork()).isPositive().isLessThanOrEqualTo(told.attorneys());
        assertThat(told.supportStaff()).isPositive();
        assertThat(told.load()).isPositive();
        assertThat(told.utilisation()).isPositive();
    }

    private static Snapshot snapshot() {
        var events = new ArrayList<>(PEOPLE);
        events.addAll(PETITIONS);
        return Told.of(Sum.of(events)).snapshot();
    }
}
