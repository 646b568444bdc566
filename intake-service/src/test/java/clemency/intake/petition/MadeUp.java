package clemency.intake.petition;

import clemency.events.ClemencyType;
import clemency.events.OffenceCategory;
import clemency.events.Programme;
import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.List;

/** A made-up petition, to which a test changes what it is about. */
public record MadeUp(
        ClemencyType type,
        Programme programme,
        Petitioner petitioner,
        Filer filer,
        Conviction conviction,
        Custody custody,
        OtherRelief relief,
        List<Criterion> criteria) {

    /** Somebody who serves a term since 1999 and has done nothing else. */
    public static MadeUp commutation() {
        return new MadeUp(
                ClemencyType.COMMUTATION,
                null,
                petitioner(null, "A made-up institution"),
                null,
                conviction("Northern Florida", SentenceKind.TERM, 480),
                custody("1999-01-04", null),
                null,
                null);
    }

    /** Somebody who came out of prison in 2001. */
    public static MadeUp pardon() {
        return commutation()
                .type(ClemencyType.PARDON)
                .petitioner(petitioner(null, null))
                .custody(custody("1999-01-04", "2001-03-05"));
    }

    public static Petitioner petitioner(String birthDate, String heldAt) {
        return new Petitioner("Made Up", null, "12345-678", day(birthDate), heldAt, null, null);
    }

    public static Conviction conviction(String district, SentenceKind kind, Integer months) {
        return new Conviction(
                district,
                null,
                null,
                List.of(new Conviction.Offence(OffenceCategory.DRUG, null, null)),
                LocalDate.of(1998, 5, 4),
                new Sentence(kind, months, null, null, null, null),
                null,
                null);
    }

    static Conviction convicted(
            LocalDate sentencedOn,
            Sentence sentence,
            List<Conviction.Count> counts,
            List<Conviction.Amendment> amendments) {
        var offences = List.of(new Conviction.Offence(OffenceCategory.DRUG, null, null));
        return new Conviction("Northern Florida", null, null, offences, sentencedOn, sentence, counts, amendments);
    }

    public static Custody custody(String begunOn, String releasedOn) {
        return new Custody(day(begunOn), day(releasedOn), null, null, null);
    }

    public MadeUp type(ClemencyType other) {
        return new MadeUp(other, programme, petitioner, filer, conviction, custody, relief, criteria);
    }

    public MadeUp programme(Programme other) {
        return new MadeUp(type, other, petitioner, filer, conviction, custody, relief, criteria);
    }

    public MadeUp petitioner(Petitioner other) {
        return new MadeUp(type, programme, other, filer, conviction, custody, relief, criteria);
    }

    public MadeUp filer(Filer other) {
        return new MadeUp(type, programme, petitioner, other, conviction, custody, relief, criteria);
    }

    public MadeUp conviction(Conviction other) {
        return new MadeUp(type, programme, petitioner, filer, other, custody, relief, criteria);
    }

    public MadeUp amended(Conviction.Amendment... amendments) {
        return conviction(new Conviction(
                conviction.district(),
                conviction.court(),
                conviction.docket(),
                conviction.offences(),
                conviction.sentencedOn(),
                conviction.sentence(),
                conviction.counts(),
                List.of(amendments)));
    }

    public MadeUp custody(Custody other) {
        return new MadeUp(type, programme, petitioner, filer, conviction, other, relief, criteria);
    }

    public MadeUp relief(OtherRelief other) {
        return new MadeUp(type, programme, petitioner, filer, conviction, custody, other, criteria);
    }

    public MadeUp criteria(Criterion... claimed) {
        return new MadeUp(type, programme, petitioner, filer, conviction, custody, relief, List.of(claimed));
    }

    public Petition petition() {
        return new Petition(
                type,
                programme,
                petitioner,
                filer,
                conviction,
                custody,
                relief,
                "Made up for a test.",
                null,
                criteria,
                null,
                new Certification("Made Up", LocalDate.of(2014, 5, 1)));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
