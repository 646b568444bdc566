package clemency.review.calendar;

import clemency.review.casework.Calendar;
import clemency.review.casework.CaseFile;
import clemency.review.casework.Command;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.whitehouse.PresumedDenial;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Goes once through all cases to which a day brings something, so many in a transaction. Any number of instances may do so
 * at the same time, and late: each case is decided on under its lock, as it then is, and the events bear the days on which
 * they were due.
 */
@ApplicationScoped
class CalendarPass {

    static final int BATCH = 200;

    private static final Logger LOG = Logger.getLogger(CalendarPass.class);
    private static final Actor CALENDAR = Actor.service("calendar");
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Docket docket;
    private final DueCases due;
    private final PresumedDenial presumed;

    CalendarPass(Docket docket, DueCases due, PresumedDenial presumed) {
        this.docket = docket;
        this.due = due;
        this.presumed = presumed;
    }

    /**
     * A case that fails is logged and keeps no other from its turn. On an event loop.
     *
     * @return how many cases changed
     */
    Uni<Integer> on(LocalDate today) {
        return from(BEFORE_ALL, today, 0);
    }

    private Uni<Integer> from(UUID after, LocalDate today, int changed) {
        return batch(after, today, BATCH)
                .onFailure()
                .recoverWithUni(failure -> singly(after, today, failure))
                .chain(done -> done.last() == null
                        ? Uni.createFrom().item(changed + done.changed())
                        : from(done.last(), today, changed + done.changed()));
    }

    /** @param last the last of them, after which the next begin; null where there were none */
    private record Done(UUID last, int changed) {}

    private Uni<Done> batch(UUID after, LocalDate today, int most) {
        return docket.inTransaction(session -> due.lock(session, today, presumed.enabled(), after, most)
                .chain(petitions -> petitions.isEmpty()
                        ? Uni.createFrom().item(new Done(null, 0))
                        : docket.carryOutOnEach(session, petitions, commands(today), CALENDAR)
                                .map(changed -> new Done(petitions.getLast(), changed))));
    }

    private Function<CaseFile, List<Command>> commands(LocalDate today) {
        return file -> Calendar.due(file, today, presumed.enabled());
    }

    private Uni<Done> singly(UUID after, LocalDate today, Throwable failure) {
        LOG.warnf("a batch failed, its cases follow one by one: %s", failure);
        return docket.inTransaction(session -> due.lock(session, today, presumed.enabled(), after, BATCH))
                .chain(petitions -> Multi.createFrom()
                        .iterable(petitions)
                        .onItem()
                        .transformToUniAndConcatenate(petition -> one(petition, today))
                        .collect()
                        .with(Collectors.summingInt(Integer::intValue))
                        .map(changed -> new Done(petitions.isEmpty() ? null : petitions.getLast(), changed)));
    }

    private Uni<Integer> one(UUID petition, LocalDate today) {
        return docket.inTransaction(
                        session -> docket.carryOutOnEach(session, List.of(petition), commands(today), CALENDAR))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "the calendar could not deal with case %s", petition))
                .onFailure()
                .recoverWithItem(0);
    }
}
