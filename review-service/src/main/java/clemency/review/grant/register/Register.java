package clemency.review.grant.register;

import clemency.events.Administration;
import clemency.events.Grant;
import clemency.events.GrantEvent;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.GrantCorrected;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.events.GrantTerms;
import clemency.review.grant.register.Entry.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Decides what a record, or a refusal, changes. A grant once declined stays declined: no event takes a refusal back, and
 * a record that no longer mentions it is no statement that it did not happen.
 */
public final class Register {

    private Register() {}

    /**
     * @param id what the grant is called if it is new
     * @param acting the administration that granted it
     */
    public record Publication(UUID id, Identity identity, Reading reading, Administration acting) {

        /**
         * As it is published. On 20 January the outgoing administration acted: grants of that morning are what the record of
         * such a day has always been, and the next President's are entered here with the administration named.
         */
        public static Publication of(UUID id, Reading reading) {
            return of(id, reading, Administration.on(reading.record().grantedOn()));
        }

        public static Publication of(UUID id, Reading reading, Administration acting) {
            return new Publication(id, Identity.of(reading), reading, acting);
        }
    }

    /** Each publication in order; a later one of the same list meets the grant as the earlier one left it. */
    public static List<Entry> publish(List<Publication> publications, Map<Identity, PublishedGrant> known) {
        var grants = new HashMap<>(known);
        var entries = new ArrayList<Entry>();
        for (var publication : publications) {
            var entry = decide(publication, grants.get(publication.identity()));
            grants.put(publication.identity(), entry.grant());
            entries.add(entry);
        }
        return entries;
    }

    /** @param known the grant as it is, or null where it is new */
    static Entry decide(Publication publication, PublishedGrant known) {
        var reading = publication.reading();
        var record = reading.record();
        if (known != null && known.says(record)) {
            return new Entry.Unchanged(known);
        }
        if (known == null) {
            var grant = reading.grant(publication.acting());
            var announced = new PublishedGrant(publication.id(), publication.identity(), 0, record, grant, null);
            var told = tell(announced, reading, new ClemencyGranted(grant));
            return new Entry.Created(after(announced, record, grant, told), told);
        }
        // Who acted is not in a record: it stays as it was entered.
        var grant = reading.grant(known.understood().administration());
        var told = tell(known, reading, new GrantCorrected(grant));
        return new Entry.Changed(after(known, record, grant, told), told);
    }

    /** The recipient refuses. */
    public static Entry decline(PublishedGrant grant, LocalDate on) {
        if (grant.isDeclined()) {
            return grant.declinedOn().equals(on) ? new Entry.Unchanged(grant) : new Entry.DeclinedBefore(grant);
        }
        if (on.isBefore(grant.record().grantedOn())) {
            return new Entry.TooEarly(grant);
        }
        var told = List.of(refusal(grant.version() + 1, on));
        return new Entry.Changed(after(grant, grant.record(), grant.understood(), told), told);
    }

    /**
     * Other terms than were told of it, under the record as it is. A record that says the same as before doesn't undo it; one
     * that says something new does.
     */
    public static Entry correct(PublishedGrant grant, GrantTerms terms) {
        if (grant.isDeclined()) {
            return new Entry.DeclinedBefore(grant);
        }
        if (grant.understood().terms().equals(terms)) {
            return new Entry.Unchanged(grant);
        }
        var understood = grant.understoodWith(terms);
        var told = List.of(new Told(grant.version() + 1, grant.record().grantedOn(), new GrantCorrected(understood)));
        return new Entry.Changed(after(grant, grant.record(), understood, told), told);
    }

    private static List<Told> tell(PublishedGrant grant, Reading reading, GrantEvent event) {
        var told = new ArrayList<Told>();
        told.add(new Told(grant.version() + 1, reading.record().grantedOn(), event));
        if (reading.terms().declinedOn() != null && !grant.isDeclined()) {
            told.add(refusal(grant.version() + 2, reading.terms().declinedOn()));
        }
        return told;
    }

    private static Told refusal(long version, LocalDate on) {
        return new Told(version, on, new GrantDeclined(Administration.on(on)));
    }

    private static PublishedGrant after(PublishedGrant grant, GrantRecord record, Grant understood, List<Told> told) {
        var declinedOn = grant.declinedOn();
        for (var one : told) {
            declinedOn = one.event() instanceof GrantDeclined ? one.on() : declinedOn;
        }
        return grant.with(told.getLast().version(), record, understood, declinedOn);
    }
}
