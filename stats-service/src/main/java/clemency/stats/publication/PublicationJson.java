package clemency.stats.publication;

import clemency.stats.calendar.FiscalQuarter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A release as the value of its record. The format is for ever: what is not known is skipped. */
final class PublicationJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(FiscalQuarter.class, new Writer())
                    .addDeserializer(FiscalQuarter.class, new Reader()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PublicationJson() {}

    static byte[] write(Publication publication) {
        try {
            return JSON.writeValueAsBytes(publication);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException where it is none */
    static Publication read(byte[] value) {
        try {
            return JSON.readValue(value, Publication.class);
        } catch (IOException e) {
            throw new IllegalArgumentException("a record of publications is none", e);
        }
    }

    private static final class Writer extends JsonSerializer<FiscalQuarter> {
        @Override
        public void serialize(FiscalQuarter quarter, JsonGenerator to, SerializerProvider all) throws IOException {
            to.writeString(quarter.toString());
        }
    }

    private static final class Reader extends JsonDeserializer<FiscalQuarter> {
        @Override
        public FiscalQuarter deserialize(JsonParser from, DeserializationContext context) throws IOException {
            return FiscalQuarter.parse(from.getText());
        }
    }
}
