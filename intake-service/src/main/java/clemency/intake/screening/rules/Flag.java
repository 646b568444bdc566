package clemency.intake.screening.rules;

import clemency.events.ScreeningFinding;
import clemency.events.ScreeningFinding.Severity;
import clemency.intake.petition.PlainText;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * A finding with its rule, as it is answered.
 *
 * @param earliestOn the day from which the rule would be kept; left out where no day is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Flag(String rule, String citation, Severity severity, PlainText message, LocalDate earliestOn) {

    /** As it is told: the rule alone, since what a text says may be personal. */
    public ScreeningFinding told() {
        return new ScreeningFinding(rule, severity);
    }

    Flag(String rule, String citation, Finding found) {
        this(rule, citation, found.severity(), found.text(), found.earliestOn());
    }
}
