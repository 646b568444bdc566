package clemency.intake.petition;

import clemency.events.District;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One of {@link District}: it goes onto a topic, where free text has no place. Rule: {@code known}. */
@Constraint(validatedBy = KnownDistrict.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface KnownDistrict {

    String message() default
            "must be a judicial district such as \"Northern Florida\", \"" + District.SUPERIOR_COURT + "\", \""
                    + District.COURT_MARTIAL + "\" or \"" + District.STATE_COURT + "\"";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}. */
    final class Validator implements ConstraintValidator<KnownDistrict, String> {

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || District.isKnown(value.strip());
        }
    }
}
