package clemency.intake.petition;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;

/** A country of ISO 3166-1 by its two letters, or Kosovo as the post writes it. Rule: {@code known}. */
@Constraint(validatedBy = KnownCountry.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface KnownCountry {

    String message() default "must be the code of a country, such as US";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}, and what is no code at all to its pattern. */
    final class Validator implements ConstraintValidator<KnownCountry, String> {

        private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
        private static final String KOSOVO = "XK";

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || !value.matches("[A-Z]{2}") || COUNTRIES.contains(value) || value.equals(KOSOVO);
        }
    }
}
