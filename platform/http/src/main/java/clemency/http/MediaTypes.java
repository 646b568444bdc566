package clemency.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;

/**
 * Media types that can't be read are refused before anything is done: the framework reads what is accepted only when it
 * writes the answer, and fails. So is what says that it is written otherwise than it would be read: in another character set, or
 * compressed.
 */
@Singleton
class MediaTypes {

    private static final int BEHIND_THE_LIMITS = 10;
    private static final List<String> NEGOTIATED =
            List.of("Accept", "Accept-Encoding", "Accept-Language", "Accept-Charset");
    /** What most say of what they send is not taken apart each time. */
    private static final String USUAL = MediaType.APPLICATION_JSON;

    private static final Pattern WEIGHT = Pattern.compile(";\\s*[qQ]\\s*=\\s*([^;,]*)");
    private static final Pattern WEIGHED = Pattern.compile("(0(\\.\\d{0,3})?|1(\\.0{0,3})?)\\s*");

    void register(@Observes Filters filters) {
        filters.register(MediaTypes::check, BEHIND_THE_LIMITS);
    }

    private static void check(RoutingContext request) {
        var sent = request.request().headers();
        var unweighed = unweighed(sent);
        if (!all(sent, HttpHeaders.ACCEPT, MediaTypes::isList)) {
            refuse(request, "Accept");
        } else if (unweighed != null) {
            var violation = new Violation(unweighed, "weight", "Wanted weights from 0 to 1, such as q=0.5.");
            PlainAnswers.send(request, Problems.malformed(null, List.of(violation)));
        } else if (!all(sent, HttpHeaders.CONTENT_TYPE, MediaTypes::isOne)) {
            refuse(request, "Content-Type");
        } else if (!all(sent, HttpHeaders.CONTENT_TYPE, MediaTypes::isRead)
                || !all(sent, HttpHeaders.CONTENT_ENCODING, "identity"::equalsIgnoreCase)) {
            PlainAnswers.send(request, Problems.ofStatus(415));
        } else {
            request.next();
        }
    }

    private static boolean all(MultiMap sent, CharSequence header, Predicate<String> rule) {
        return !sent.contains(header) || sent.getAll(header).stream().allMatch(rule);
    }

    private static void refuse(RoutingContext request, String header) {
        var violation = new Violation(header, "format", "Wanted a media type such as application/json.");
        PlainAnswers.send(request, Problems.malformed(null, List.of(violation)));
    }

    private static boolean isRead(String type) {
        return type.equals(USUAL) || !isForm(type) && isUtf8(type);
    }

    /** Nobody here takes one, and whatever reads a body would begin to take it apart. */
    private static boolean isForm(String text) {
        var type = text.strip().toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/") || type.startsWith(MediaType.APPLICATION_FORM_URLENCODED);
    }

    /** The first of what is chosen by that has a weight which is none (RFC 9110, 12.4.2); null where there is none. */
    private static String unweighed(MultiMap sent) {
        for (var header : NEGOTIATED) {
            if (!all(sent, header, MediaTypes::isWeighed)) {
                return header;
            }
        }
        return null;
    }

    private static boolean isWeighed(String text) {
        return WEIGHT.matcher(text)
                .results()
                .allMatch(weight -> WEIGHED.matcher(weight.group(1)).matches());
    }

    /** Plain ASCII is UTF-8, too; JSON has no other. */
    private static boolean isUtf8(String text) {
        var charset = MediaType.valueOf(text).getParameters().getOrDefault("charset", "utf-8");
        return charset.equalsIgnoreCase("utf-8") || charset.equalsIgnoreCase("us-ascii");
    }

    private static boolean isList(String text) {
        try {
            var _ = MediaTypeHelper.parseHeader(text);
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    private static boolean isOne(String text) {
        if (text.equals(USUAL)) {
            return true;
        }
        try {
            var type = MediaType.valueOf(text);
            return !type.getType().isBlank() && !type.getSubtype().isBlank();
        } catch (RuntimeException _) {
            return false;
        }
    }
}
