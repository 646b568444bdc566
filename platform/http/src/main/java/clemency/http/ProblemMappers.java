package clemency.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of a resource becomes a problem document. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    RestResponse<Problem> problem(ProblemException failure) {
        return answer(failure).build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream().allMatch(BrokenRules::isOfTheRequest)
                ? answer(Problems.invalid(BrokenRules.of(failure.getConstraintViolations())))
                        .build()
                : unexpected(failure);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> mismatched(MismatchedInputException failure) {
        return unreadable(failure);
    }

    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException failure) {
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

    @ServerExceptionMapper
    Uni<RestResponse<Problem>> unauthorized(UnauthorizedException failure, RoutingContext request) {
        return challenge(request);
    }

    @ServerExceptionMapper
    Uni<RestResponse<Problem>> unauthenticated(AuthenticationException failure, RoutingContext request) {
        return challenge(request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException failure) {
        return answer(Problems.forbidden(null)).build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable failure) {
        var id = UUID.randomUUID();
        LOG.errorf(failure, "Request failed, answered 500 with number %s", id);
        return answer(Problems.unexpected(id)).build();
    }

    private static RestResponse<Problem> unreadable(JacksonException failure) {
        return answer(Problems.malformed(null, Violations.of(failure))).build();
    }

    private static Uni<RestResponse<Problem>> challenge(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(request).map(challenge -> {
            var answer = answer(Problems.ofStatus(401));
            challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
            return answer.build();
        });
    }

    private static RestResponse.ResponseBuilder<Problem> answer(ProblemException failure) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(failure.problem().status()), failure.problem())
                .type(Problem.MEDIA_TYPE);
    }
}
