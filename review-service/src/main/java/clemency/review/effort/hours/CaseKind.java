package clemency.review.effort.hours;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.SentenceKind;

/** What the effort for a case depends on. */
public record CaseKind(ClemencyType clemencyType, Programme programme, Complexity complexity) {

    public static CaseKind of(ClemencyType clemencyType, Programme programme, SentenceKind sentence) {
        return new CaseKind(clemencyType, programme, Complexity.of(sentence));
    }
}
