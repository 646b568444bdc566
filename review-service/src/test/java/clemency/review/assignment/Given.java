package clemency.review.assignment;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** An office, made up. */
final class Given {

    static final LocalDate TODAY = LocalDate.of(2016, 1, 15);
    static final UUID ATTORNEY = new UUID(2, 1);
    static final Workload ROOM = new Workload(ATTORNEY, 10, 9);
    static final Programme INITIATIVE = Programme.CLEMENCY_INITIATIVE_2014;

    private Given() {}

    static QueuedCase queued(String caseNumber, Programme programme, String receivedOn) {
        return queued(caseNumber, ClemencyType.COMMUTATION, programme, LocalDate.parse(receivedOn));
    }

    static QueuedCase queued(String caseNumber, ClemencyType type, Programme programme, LocalDate receivedOn) {
        var id = UUID.nameUUIDFromBytes(caseNumber.getBytes(StandardCharsets.UTF_8));
        return new QueuedCase(id, caseNumber, type, programme, receivedOn);
    }

    static Situation situation(List<QueuedCase> heads) {
        return situation(Levers.INITIAL, List.of(ROOM), heads);
    }

    static Situation situation(Levers levers, List<Workload> desks, List<QueuedCase> heads) {
        return new Situation(levers, new Lately(List.of()), desks, heads, List.of());
    }

    static Situation situation(Levers levers, Lately lately, List<QueuedCase> heads) {
        return new Situation(levers, lately, List.of(ROOM), heads, List.of());
    }

    /** A point for each hundred days. */
    static Levers shares(int others, Levers.Share... shares) {
        return new Levers(1, List.of(shares), others, 100, Filling.OFF, null);
    }

    static Levers.Share share(Programme programme, int percent) {
        return new Levers.Share(programme, percent);
    }

    static List<Programme> times(int times, Programme programme) {
        return Collections.nCopies(times, programme);
    }
}
