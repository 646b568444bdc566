package clemency.http;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A body of JSON is UTF-8 (RFC 8259) or is refused: Jackson's own decoder takes overlong forms, by which a character can be
 * hidden from whoever looks for it before us. What can't be read fails without a word of it: Jackson's messages repeat what
 * was sent, and a trace keeps the message of a failure.
 */
@Provider
public class StrictUtf8 implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            // It has been read whole: BodyLimit sees to its length.
            var bytes = context.getInputStream().readAllBytes();
            check(bytes);
            context.setInputStream(new ByteArrayInputStream(bytes));
        }
        try {
            return context.proceed();
        } catch (JacksonException e) {
            throw unreadable(e);
        } catch (WebApplicationException e) {
            throw e.getCause() instanceof JacksonException unreadable ? unreadable(unreadable) : e;
        }
    }

    private static ProblemException unreadable(JacksonException failure) {
        return Problems.malformed(null, Violations.of(failure));
    }

    private static void check(byte[] bytes) {
        try {
            // A decoder of its own: it reports what is malformed instead of replacing it.
            var _ = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw Problems.malformed(null, List.of(new Violation("", "utf-8", "The body is not valid UTF-8.")));
        }
    }
}
