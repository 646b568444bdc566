package clemency.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.local.Access;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round of the made-up office, beside people who are no part of it. */
class OfficeTest {

    private record Answer(int status, String body) {}

    private static final String OTHERS_DESK = """
            {"type":"/problems/forbidden","status":403,
             "violations":[{"pointer":"","rule":"own-desk","message":"This is somebody else's desk."}]}""";
    private static final String NO_CASES = "{\"cases\":[]}";

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer service;

    @BeforeEach
    void serve() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::answer);
        service.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        asked.add(address);
        var answer = answers.getOrDefault(address, new Answer(200, NO_CASES));
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @AfterEach
    void end() {
        service.stop(0);
    }

    @Test
    void whoWasEnteredBySomebodyElseIsLeftAlone() throws Exception {
        staff(attorney("beta", "Beta"), attorney("own", "Made-up Attorney 1"));

        office().work();

        assertThat(asked)
                .contains("POST /api/attorneys/own/next")
                .doesNotContain("POST /api/attorneys/beta/next")
                .doesNotContain("POST /api/attorneys");
    }

    @Test
    void aDeskThatBecameSomebodyElsesDoesNotEndTheRound() throws Exception {
        staff(attorney("given-away", "Made-up Attorney 1"), attorney("own", "Made-up Attorney 2"));
        answers.put("POST /api/attorneys/given-away/next", new Answer(403, OTHERS_DESK));

        office().work();

        assertThat(asked)
                .contains("POST /api/attorneys/own/next")
                .contains("GET /api/cases?limit=200&status=RECOMMENDED");
    }

    /** All eleven of the office, so that nobody has to be entered; those who are not named have no room. */
    private void staff(String... named) {
        var others = Stream.concat(
                        IntStream.rangeClosed(1, 8).mapToObj(number -> "Made-up Attorney " + number),
                        IntStream.rangeClosed(1, 3).mapToObj(number -> "Made-up Assistant " + number))
                .map("{\"id\":\"other\",\"name\":\"%s\",\"room\":0}"::formatted);
        var all = Stream.concat(Stream.of(named), others).toList();
        answers.put("GET /api/attorneys", new Answer(200, all.toString()));
    }

    private static String attorney(String id, String name) {
        return "{\"id\":\"%s\",\"name\":\"%s\",\"room\":1}".formatted(id, name);
    }

    private Office office() {
        var address = "http://localhost:" + service.getAddress().getPort();
        var roles = List.of("attorney", "pardon-attorney", "manager");
        var access = new Access("", "", "", "", List.of(new Access.User("everybody", "made-up", roles)));
        return new Office(new Client("review-service", address, access), new Random(1), new Tally());
    }
}
