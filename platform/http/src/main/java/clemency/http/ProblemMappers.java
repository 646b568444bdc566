package clemency.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.CharConversionException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of a resource becomes a problem document. Public, since the generated callers may have another class loader. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Pattern OUTAGES = Pattern.compile("(08|40|53|57P).*");

    @ServerExceptionMapper
    public RestResponse<Problem> problem(ProblemException failure) {
        return answer(failure).build();
    }

    @ServerExceptionMapper
    public RestResponse<Problem> invalid(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream().allMatch(BrokenRules::isOfTheRequest)
                ? answer(Problems.invalid(BrokenRules.of(failure.getConstraintViolations())))
                        .build()
                : unexpected(failure);
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> mismatched(MismatchedInputException failure) {
        return unreadable(failure);
    }

    /** Jackson takes some bodies for UTF-16 or UTF-32, and finds that they are not. */
    @ServerExceptionMapper
    public RestResponse<Problem> miscoded(CharConversionException failure) {
        return answer(Problems.malformed(null, List.of(new Violation("", "utf-8", "The body is not valid UTF-8."))))
                .build();
    }

    @ServerExceptionMapper
    public RestResponse<Problem> http(WebApplicationException failure) {
        if (failure.getCause() instanceof JacksonException unreadable) {
            return unreadable(unreadable);
        }
        var status = failure.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(failure);
        }
        var answer = answer(Problems.ofStatus(status));
        var allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Uni<RestResponse<Problem>> unauthorized(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(request).map(challenge -> {
            var answer = answer(Problems.ofStatus(401));
            challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
            return answer.build();
        });
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public RestResponse<Problem> forbidden() {
        return answer(Problems.forbidden(null)).build();
    }

    @ServerExceptionMapper
    public RestResponse<Problem> any(Throwable failure, RoutingContext request) {
        if (BrokenBody.isGarbled(failure) || request.response().closed() && BrokenBody.isHungUp(failure)) {
            LOG.debugf("A caller broke the body off: %s", failure);
            return answer(BrokenBody.problem()).build();
        }
        return isOutage(failure) ? unavailable(failure) : unexpected(failure);
    }

    private static RestResponse<Problem> unavailable(Throwable failure) {
        LOG.warnf("Answered 503: %s", failure.toString());
        return answer(Problems.unavailable("Something that we need is out of reach. Try again later."))
                .build();
    }

    /** A connection that is refused, lost or late, somewhere below. */
    private static boolean isOutage(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof IOException && !(cause instanceof JacksonException)
                        || cause instanceof TimeoutException
                        || cause instanceof VertxException
                        || cause instanceof SQLException sql && isOutage(sql.getSQLState()));
    }

    /** PostgreSQL's classes of codes: connection, rollback by deadlock, no resources, shut down. */
    private static boolean isOutage(String state) {
        return state != null && OUTAGES.matcher(state).matches();
    }

    private static RestResponse<Problem> unexpected(Throwable failure) {
        var id = UUID.randomUUID();
        LOG.errorf(failure, "Request failed, answered 500 with number %s", id);
        return answer(Problems.unexpected(id)).build();
    }

    private static RestResponse<Problem> unreadable(JacksonException failure) {
        return answer(Problems.malformed(null, Violations.of(failure))).build();
    }

    private static RestResponse.ResponseBuilder<Problem> answer(ProblemException failure) {
        var answer = RestResponse.ResponseBuilder.ok(failure.problem())
                .status(failure.problem().status())
                .type(Problem.MEDIA_TYPE);
        failure.retryAfter().ifPresent(after -> answer.header(HttpHeaders.RETRY_AFTER, after.toSeconds()));
        return answer;
    }
}
