package clemency.intake.screening.rules;

import clemency.events.ScreeningFinding.Severity;
import clemency.intake.petition.PlainText;
import java.time.LocalDate;

/**
 * What a rule has found.
 *
 * @param text for the petitioner, in plain words
 * @param earliestOn the day from which the rule would be kept, or null where no day is known
 */
record Finding(Severity severity, PlainText text, LocalDate earliestOn) {

    static Finding of(Severity severity, String english, String spanish) {
        return new Finding(severity, new PlainText(english, spanish), null);
    }

    Finding earliest(LocalDate day) {
        return new Finding(severity, text, day);
    }
}
