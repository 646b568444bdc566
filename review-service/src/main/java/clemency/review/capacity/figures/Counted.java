package clemency.review.capacity.figures;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.SentenceKind;
import clemency.review.casework.CaseStatus;
import clemency.review.effort.hours.CaseKind;
import clemency.review.effort.hours.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was counted in the office. */
public record Counted(
        List<Open> open, List<Ages> ages, List<Incoming> incoming, List<Outgoing> outgoing, List<OnDesk> desks) {

    /**
     * Open cases of a kind.
     *
     * @param onHold kept where they are by holds of their own
     */
    public record Open(
            Programme programme,
            ClemencyType clemencyType,
            SentenceKind sentenceKind,
            CaseStatus status,
            boolean onHold,
            long cases) {

        boolean isSetAside() {
            return status == CaseStatus.SET_ASIDE;
        }

        /** On hold and not set aside, which is told of alone. */
        boolean isHeld() {
            return onHold && !isSetAside();
        }

        boolean isWorkedOn() {
            return !onHold && !isSetAside();
        }

        CaseKind kind() {
            return CaseKind.of(clemencyType, programme, sentenceKind);
        }
    }

    /**
     * Days of receipt of the cases of a programme that are worked on: half of them are no older than the median, four of
     * five no older than the 80th percentile.
     */
    public record Ages(Programme programme, LocalDate median, LocalDate p80, LocalDate oldest) {}

    /** Received within the span. */
    public record Incoming(Programme programme, ClemencyType clemencyType, SentenceKind sentenceKind, long cases) {

        CaseKind kind() {
            return CaseKind.of(clemencyType, programme, sentenceKind);
        }
    }

    /**
     * Ended within the span.
     *
     * @param decided of these, by the President
     */
    public record Outgoing(Programme programme, long cases, long decided) {}

    /**
     * Cases alike on somebody's desk.
     *
     * @param onHold they take a place on it, and cannot be worked on
     * @param spent hours of each of them, by stage
     */
    public record OnDesk(
            UUID attorney,
            Programme programme,
            ClemencyType clemencyType,
            SentenceKind sentenceKind,
            CaseStatus status,
            boolean onHold,
            Map<Stage, BigDecimal> spent,
            long cases) {

        public OnDesk {
            spent = spent == null ? Map.of() : Map.copyOf(spent);
        }

        CaseKind kind() {
            return CaseKind.of(clemencyType, programme, sentenceKind);
        }
    }
}
