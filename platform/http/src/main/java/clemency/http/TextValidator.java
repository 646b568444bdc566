package clemency.http;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** {@link Text}, with the rule that was broken as its payload. */
public class TextValidator implements ConstraintValidator<Text, CharSequence> {

    private int max;
    private boolean lines;

    @Override
    public void initialize(Text text) {
        max = text.max();
        lines = text.lines();
    }

    @Override
    public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        var fault = TextFault.in(value.toString(), max, lines);
        fault.ifPresent(found -> report(found, context.unwrap(HibernateConstraintValidatorContext.class)));
        return fault.isEmpty();
    }

    private static void report(TextFault fault, HibernateConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.withDynamicPayload(fault.rule)
                .buildConstraintViolationWithTemplate(fault.message)
                .addConstraintViolation();
    }
}
