package clemency.bench;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Grant;
import clemency.events.GrantTerms;
import clemency.events.GrantTerms.SupervisedRelease;
import clemency.events.OffenceCategory;
import clemency.events.PrisonTerm;
import clemency.events.Programme;
import clemency.events.Sentence;
import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What a made-up petition is about: as various as real ones, since few cells would flatter whoever counts them. */
record MadeUpCase(
        ClemencyType type,
        Programme programme,
        String district,
        OffenceCategory offence,
        Sentence sentence,
        boolean represented) {

    private static final LocalDate INITIATIVE_BEGAN = LocalDate.of(2014, 4, 23);

    private static final List<String> DISTRICTS = List.of(
            "Northern Florida",
            "Middle Florida",
            "Southern Florida",
            "Middle Georgia",
            "Eastern Texas",
            "Western Texas",
            "Southern Illinois",
            "Eastern Virginia",
            "Western Virginia",
            "Southern New York",
            "Northern California",
            "Central California",
            "Eastern Missouri",
            "South Carolina",
            "Puerto Rico",
            "Hawaii");

    static MadeUpCase of(Random random, LocalDate receivedOn) {
        if (oneIn(500, random)) {
            return capital(random);
        }
        var type = type(random);
        return new MadeUpCase(
                type,
                programme(type, receivedOn, random),
                oneOf(DISTRICTS, random),
                oneIn(2, random) ? OffenceCategory.DRUG : oneOf(List.of(OffenceCategory.values()), random),
                sentence(random),
                oneIn(3, random));
    }

    private static MadeUpCase capital(Random random) {
        return new MadeUpCase(
                ClemencyType.COMMUTATION,
                Programme.CAPITAL,
                oneOf(DISTRICTS, random),
                OffenceCategory.VIOLENT,
                new Sentence(SentenceKind.DEATH, null),
                true);
    }

    private static ClemencyType type(Random random) {
        if (oneIn(100, random)) {
            return ClemencyType.REMISSION;
        }
        return oneIn(10, random) ? ClemencyType.PARDON : ClemencyType.COMMUTATION;
    }

    private static Programme programme(ClemencyType type, LocalDate receivedOn, Random random) {
        var mayClaim = type == ClemencyType.COMMUTATION && !receivedOn.isBefore(INITIATIVE_BEGAN);
        return mayClaim && oneIn(2, random) ? Programme.CLEMENCY_INITIATIVE_2014 : Programme.TRADITIONAL;
    }

    private static Sentence sentence(Random random) {
        return oneIn(4, random)
                ? new Sentence(SentenceKind.LIFE, null)
                : new Sentence(SentenceKind.TERM, 60 + 12 * random.nextInt(30));
    }

    Grant grantedOn(LocalDate day, Administration administration, Random random) {
        var terms = new GrantTerms(prisonTerm(day, random), oneIn(5, random), Set.of(), SupervisedRelease.INTACT);
        return new Grant(type, programme, administration, true, sentence, terms, district, offence);
    }

    private PrisonTerm prisonTerm(LocalDate day, Random random) {
        if (type != ClemencyType.COMMUTATION) {
            return new PrisonTerm.Unchanged();
        }
        if (sentence.kind() == SentenceKind.DEATH) {
            return new PrisonTerm.CommutedToLife();
        }
        return oneIn(10, random)
                ? new PrisonTerm.CommutedToMonths(240)
                : new PrisonTerm.ExpiresOn(day.plusDays(oneIn(5, random) ? 365 : 120));
    }

    private static boolean oneIn(int many, Random random) {
        return random.nextInt(many) == 0;
    }

    private static <T> T oneOf(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
