package clemency.intake.petition;

import clemency.events.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One of those that exist ({@link ProgrammeConfig}): each name that is ever told has figures for ever. Rule: {@code known}. */
@Constraint(validatedBy = KnownProgramme.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownProgramme {

    String message() default "there is no programme of this name";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is a petition that claims none. */
    @ApplicationScoped
    class Validator implements ConstraintValidator<KnownProgramme, Programme> {

        private final ProgrammeConfig programmes;

        Validator(ProgrammeConfig programmes) {
            this.programmes = programmes;
        }

        @Override
        public boolean isValid(Programme value, ConstraintValidatorContext context) {
            return value == null || programmes.all().containsKey(value.code());
        }
    }
}
