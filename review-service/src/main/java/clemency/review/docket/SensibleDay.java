package clemency.review.docket;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * A day that somebody can mean. Others are slips, which a topic would keep for ever, and the database knows fewer days
 * than Java does. Null is left to {@code @NotNull}.
 */
@Constraint(validatedBy = SensibleDay.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface SensibleDay {

    String message() default Rule.TEXT;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule by itself, for days that come in without a bean. */
    class Rule implements ConstraintValidator<SensibleDay, LocalDate> {

        public static final String NAME = "sensible-day";
        public static final String TEXT = "lies between 1900 and 2199";

        private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
        private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

        public static boolean holds(LocalDate day) {
            return day == null || !day.isBefore(FIRST) && !day.isAfter(LAST);
        }

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(NAME);
            return holds(day);
        }
    }
}
