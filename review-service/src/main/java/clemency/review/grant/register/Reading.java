package clemency.review.grant.register;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Grant;
import clemency.events.Programme;
import clemency.review.grant.language.Court;
import clemency.review.grant.language.CourtReader;
import clemency.review.grant.language.OffenceReader;
import clemency.review.grant.language.PublishedSentence;
import clemency.review.grant.language.PublishedTerms;
import clemency.review.grant.language.SentenceReader;
import clemency.review.grant.language.TermsReader;
import java.util.ArrayList;
import java.util.List;

/** A record as it is understood. It is read once, and carried along: reading is the dearest part of an import. */
public record Reading(GrantRecord record, Court court, PublishedSentence sentence, PublishedTerms terms) {

    public static Reading of(GrantRecord record) {
        return new Reading(
                record,
                CourtReader.read(record.districtAndSentencingDate()),
                SentenceReader.read(record.sentence()),
                TermsReader.read(record.terms(), record.clemencyType(), record.grantedOn()));
    }

    /** The columns that hold something that is not understood, or miss something; their texts are kept. */
    public List<String> flags() {
        var flags = new ArrayList<String>();
        flag(flags, "district_and_sentencing_date", record.districtAndSentencingDate(), court.understood());
        flag(flags, "sentence", record.sentence(), sentenceKnown());
        flag(flags, "terms", record.terms(), terms.understood());
        return flags;
    }

    /** Every word may be understood, and yet not what the terms come to: whether they run together is not said. */
    private boolean sentenceKnown() {
        var inForce = sentence.inForce(record.grantedOn());
        return sentence.understood()
                && switch (inForce.kind()) {
                    case TERM, LIFE_PLUS_TERM -> inForce.months() != null;
                    case UNKNOWN -> !sentence.stated();
                    case LIFE, DEATH, NO_IMPRISONMENT -> true;
                };
    }

    /** A pardon may have neither a court nor a sentence nor terms; a commutation has them all. */
    private void flag(List<String> flags, String column, String text, boolean understood) {
        boolean missing = text.isBlank() && record.clemencyType() == ClemencyType.COMMUTATION;
        if (missing || !text.isBlank() && !understood) {
            flags.add(column);
        }
    }

    /**
     * What is told of it.
     *
     * @param acting the administration that granted it
     */
    public Grant grant(Administration acting) {
        return new Grant(
                record.clemencyType(),
                Programme.UNSPECIFIED,
                acting,
                false,
                sentence.inForce(record.grantedOn()),
                terms.terms(),
                court.district(),
                OffenceReader.read(record.offense()));
    }
}
