package clemency.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as it is written, {@code 1998-05-04}: no list of numbers, no year of five digits, none before our calendar. */
final class WrittenDay extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1;

    WrittenDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var text = json.hasToken(JsonToken.VALUE_STRING) ? json.getText() : "";
        try {
            return text.startsWith("0000") ? refused(text, context) : IsoDay.parse(text);
        } catch (DateTimeException _) {
            return refused(text, context);
        }
    }

    private LocalDate refused(String text, DeserializationContext context) throws IOException {
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day");
    }
}
