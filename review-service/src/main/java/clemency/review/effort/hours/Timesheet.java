package clemency.review.effort.hours;

import clemency.review.attorney.roster.Presence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What has to be known to enter hours.
 *
 * @param receivedOn the day of the petition's receipt
 * @param presence of the attorney on the day of the work
 * @param onThatDay what the attorney has entered for that day already, over all cases
 * @param onThatPart what of it, over all days, was for this case and this part of the work
 */
public record Timesheet(LocalDate receivedOn, Presence presence, BigDecimal onThatDay, BigDecimal onThatPart) {

    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

    /** Why an entry can't be meant. */
    public enum Refusal {
        NO_HOURS("/hours", "not-zero", "Wanted hours that change something."),
        IN_FUTURE("/workedOn", "not-in-future", "Wanted a day that has come."),
        BEFORE_RECEIPT("/workedOn", "not-before-receipt", "The petition had not arrived on that day."),
        NOT_AT_WORK("/workedOn", "at-work", "The attorney did not work here on that day."),
        DAY_TOO_LONG("/hours", "hours-of-a-day", "The attorney would have worked more than 24 hours on that day."),
        LESS_THAN_NOTHING("/hours", "not-below-zero", "More would be taken back than was entered.");

        private final String pointer;
        private final String rule;
        private final String text;

        Refusal(String pointer, String rule, String text) {
            this.pointer = pointer;
            this.rule = rule;
            this.text = text;
        }

        public String pointer() {
            return pointer;
        }

        public String rule() {
            return rule;
        }

        public String text() {
            return text;
        }
    }

    /** Work on leave is no contradiction: people do. */
    public Optional<Refusal> refusal(Entry entry, LocalDate today) {
        if (entry.hours().signum() == 0) {
            return Optional.of(Refusal.NO_HOURS);
        }
        return day(entry.workedOn(), today).or(() -> sums(entry.hours()));
    }

    private Optional<Refusal> day(LocalDate workedOn, LocalDate today) {
        if (workedOn.isAfter(today)) {
            return Optional.of(Refusal.IN_FUTURE);
        }
        if (workedOn.isBefore(receivedOn)) {
            return Optional.of(Refusal.BEFORE_RECEIPT);
        }
        return switch (presence) {
            case PRESENT, ON_LEAVE -> Optional.empty();
            case NOT_STARTED, DEPARTED -> Optional.of(Refusal.NOT_AT_WORK);
        };
    }

    private Optional<Refusal> sums(BigDecimal hours) {
        if (onThatDay.add(hours).compareTo(HOURS_OF_A_DAY) > 0) {
            return Optional.of(Refusal.DAY_TOO_LONG);
        }
        return onThatPart.add(hours).signum() < 0 || onThatDay.add(hours).signum() < 0
                ? Optional.of(Refusal.LESS_THAN_NOTHING)
                : Optional.empty();
    }
}
