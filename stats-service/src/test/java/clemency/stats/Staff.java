package clemency.stats;

import clemency.events.Envelope;
import clemency.events.StaffKind;
import clemency.events.WorkTerms;
import clemency.events.WorkforceEvent;
import clemency.events.WorkforceEvent.DepartureCancelled;
import clemency.events.WorkforceEvent.LeaveCancelled;
import clemency.events.WorkforceEvent.LeavePlanned;
import clemency.events.WorkforceEvent.StaffDeparted;
import clemency.events.WorkforceEvent.StaffJoined;
import clemency.events.WorkforceEvent.WorkTermsChanged;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Made-up staff, the same for the same seed: they join, their terms change from days before and after what was said
 * earlier, they are on leave or cancel it, they leave, and some stay after all.
 */
public final class Staff {

    public static final LocalDate BEGIN = LocalDate.of(2014, 1, 6);

    private final Random random;

    public Staff(long seed) {
        random = new Random(seed);
    }

    /** All events of so many people, one after the other. */
    public static List<Envelope> of(long seed, int people) {
        var staff = new Staff(seed);
        var events = new ArrayList<Envelope>();
        for (var i = 0; i < people; i++) {
            events.addAll(staff.next());
        }
        return events;
    }

    /** All events of one more. */
    public List<Envelope> next() {
        var events = new ArrayList<Envelope>();
        var id = new UUID(random.nextLong(), random.nextLong());
        var attorney = random.nextInt(3) > 0;
        var first = BEGIN.plusDays(random.nextInt(300));
        tell(events, id, first, new StaffJoined(attorney ? StaffKind.ATTORNEY : StaffKind.SUPPORT, terms(attorney)));
        var leaves = new ArrayList<LocalDate>();
        for (var changes = random.nextInt(8); changes > 0; changes--) {
            var day = first.plusDays(random.nextInt(600));
            switch (random.nextInt(6)) {
                case 0, 1 -> tell(events, id, day, new WorkTermsChanged(terms(attorney)));
                case 2 -> {
                    leaves.add(day);
                    tell(events, id, day, new LeavePlanned(day.plusDays(random.nextInt(90)), random.nextBoolean()));
                }
                case 3 -> tell(events, id, leaves.isEmpty() ? day : leaves.getLast(), new LeaveCancelled());
                case 4 -> tell(events, id, day, new StaffDeparted());
                default -> tell(events, id, day, new DepartureCancelled());
            }
        }
        return events;
    }

    private WorkTerms terms(boolean attorney) {
        return new WorkTerms(8 * random.nextInt(6), attorney ? 1 + random.nextInt(30) : 0, List.of(), List.of());
    }

    private void tell(List<Envelope> to, UUID id, LocalDate day, WorkforceEvent event) {
        to.add(new Envelope(
                new UUID(random.nextLong(), random.nextLong()),
                "/review-service",
                id,
                to.size() + 1,
                day,
                BEGIN.atTime(12, 0).toInstant(ZoneOffset.UTC).plusSeconds(to.size()),
                event));
    }
}
