package clemency.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Objects;

/** What a grant does to the imprisonment. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PrisonTerm.ExpiresOn.class, name = "EXPIRES_ON"),
    @JsonSubTypes.Type(value = PrisonTerm.CommutedToMonths.class, name = "COMMUTED_TO_MONTHS"),
    @JsonSubTypes.Type(value = PrisonTerm.CommutedToLife.class, name = "COMMUTED_TO_LIFE"),
    @JsonSubTypes.Type(value = PrisonTerm.Unchanged.class, name = "UNCHANGED"),
    @JsonSubTypes.Type(value = PrisonTerm.NotUnderstood.class, name = "NOT_UNDERSTOOD")
})
public sealed interface PrisonTerm {

    /** Ends that day; "immediately" and "time served" end on the day of the grant. Where the day is left out, a refusal names it. */
    record ExpiresOn(@JsonSetter(nulls = Nulls.FAIL) LocalDate date) implements PrisonTerm {
        public ExpiresOn {
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * A new term, counted from the day on which the sentence began.
     *
     * @param beganOn that day, or null where it is not stated
     */
    record CommutedToMonths(
            int months,
            @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate beganOn) implements PrisonTerm {
        public CommutedToMonths(int months) {
            this(months, null);
        }

        public CommutedToMonths {
            if (months < 0) {
                throw new IllegalArgumentException("months is negative: " + months);
            }
        }
    }

    /** A sentence of death becomes one of life. */
    record CommutedToLife() implements PrisonTerm {}

    /** The imprisonment is not touched: a pardon, or only a fine remitted. */
    record Unchanged() implements PrisonTerm {}

    /** The published text did not say it in words that we understand; the text is kept where it was read. */
    record NotUnderstood() implements PrisonTerm {}
}
