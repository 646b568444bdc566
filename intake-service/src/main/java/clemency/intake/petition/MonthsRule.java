package clemency.intake.petition;

import clemency.events.SentenceKind;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** What {@link MonthsFitKind} says of the months of a sentence. */
final class MonthsRule {

    private MonthsRule() {}

    static boolean fits(SentenceKind kind, Integer months, ConstraintValidatorContext context) {
        var broken = kind == null ? Optional.<String>empty() : broken(kind, months);
        broken.ifPresent(rule -> {
            context.disableDefaultConstraintViolation();
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .withDynamicPayload(rule)
                    .buildConstraintViolationWithTemplate(
                            rule.equals("required")
                                    ? "must be given for a term"
                                    : "must be left out where there is no term")
                    .addPropertyNode("months")
                    .addConstraintViolation();
        });
        return broken.isEmpty();
    }

    private static Optional<String> broken(SentenceKind kind, Integer months) {
        boolean wanted = kind == SentenceKind.TERM || kind == SentenceKind.LIFE_PLUS_TERM;
        if (wanted == (months != null)) {
            return Optional.empty();
        }
        return Optional.of(wanted ? "required" : "none");
    }
}
