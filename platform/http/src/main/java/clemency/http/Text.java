package clemency.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that people wrote: not blank, that is with something to be seen in it, without control characters, without the marks that
 * turn the direction of writing (they make a text read other than it is), without other characters that nobody sees, without
 * halves of characters, what is none (U+FFFF), and what has a meaning only by agreement (private use). Null is left to
 * {@code @NotNull}.
 *
 * <p>Rules: {@code required}, {@code max-length}, {@code control-character}, {@code bidirectional-override},
 * {@code invisible-character}, {@code private-use}, {@code unicode}.
 */
@Constraint(validatedBy = TextValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    /** Characters (Unicode code points), white space at both ends not counted. */
    int max();

    /** Whether it may have several lines, and tabs. */
    boolean lines() default false;

    String message() default "is not a proper text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
