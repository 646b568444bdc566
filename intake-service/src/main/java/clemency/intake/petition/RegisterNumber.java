package clemency.intake.petition;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number that the Bureau of Prisons gives a prisoner, such as 12345-678. Rule: {@code format}. */
@Pattern(regexp = "\\d{5}-\\d{3}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface RegisterNumber {

    String message() default "must be five digits, a hyphen and three digits";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
