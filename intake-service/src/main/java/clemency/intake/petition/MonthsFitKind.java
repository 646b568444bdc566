package clemency.intake.petition;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A term has a length, and nothing else has one. Rules, of {@code months}: {@code required}, {@code none}. */
@Constraint(validatedBy = {MonthsFitKind.OfSentence.class, MonthsFitKind.OfImprisonment.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface MonthsFitKind {

    String message() default "does not fit the kind of sentence";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class OfSentence implements ConstraintValidator<MonthsFitKind, Sentence> {

        @Override
        public boolean isValid(Sentence value, ConstraintValidatorContext context) {
            return MonthsRule.fits(value.kind(), value.months(), context);
        }
    }

    final class OfImprisonment implements ConstraintValidator<MonthsFitKind, Imprisonment> {

        @Override
        public boolean isValid(Imprisonment value, ConstraintValidatorContext context) {
            return MonthsRule.fits(value.kind(), value.months(), context);
        }
    }
}
