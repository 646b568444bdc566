package clemency.intake.petition;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Nothing in it contradicts anything else. The rule and the field are those of the {@link Contradiction}. */
@Constraint(validatedBy = Consistent.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {

    String message() default "contradicts itself";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What contains the fields of a petition beside others. */
    interface Sent {

        Petition petition();
    }

    final class Validator implements ConstraintValidator<Consistent, Sent> {

        @Override
        public boolean isValid(Sent sent, ConstraintValidatorContext context) {
            var contradictions = Contradiction.in(sent.petition());
            contradictions.forEach(one -> report(one, context));
            return contradictions.isEmpty();
        }

        private static void report(Contradiction found, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            var violation = context.unwrap(HibernateConstraintValidatorContext.class)
                    .withDynamicPayload(found.rule())
                    .buildConstraintViolationWithTemplate(found.message());
            var at = violation.addPropertyNode(found.path().getFirst());
            for (var name : found.path().subList(1, found.path().size())) {
                at = at.addPropertyNode(name);
            }
            if (found.index() == null) {
                at.addConstraintViolation();
            } else {
                at.inIterable().atIndex(found.index()).addConstraintViolation();
            }
        }
    }
}
