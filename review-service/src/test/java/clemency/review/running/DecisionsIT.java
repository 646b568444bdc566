package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.DenialKind;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.Programme;
import clemency.events.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class DecisionsIT {

    private static final Logger LOG = Logger.getLogger(DecisionsIT.class);
    private static final Programme PROGRAMME = new Programme("DECISIONS");
    private static final LocalDate RECEIVED = LocalDate.of(2012, 5, 1);

    @Test
    void oneRefusalRefusesAll() {
        var petitions = Office.openCases(3, PROGRAMME, RECEIVED);
        Office.decide(denials(petitions.subList(1, 2), "2013-02-28")).then().statusCode(200);

        var lines = petitions.stream().map(Office::denial).collect(Collectors.joining(","));
        Office.decide("{\"decisions\":[%s,%s]}".formatted(lines, Office.denial(UUID.randomUUID())))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("violations.pointer", contains("/decisions/1", "/decisions/3"))
                .body("violations.rule", contains("case-ended", "no-such-case"));

        assertThat(petitions.stream().map(Office::status)).containsExactly("WAITING", "DENIED", "WAITING");
    }

    @Test
    void twoThousandAtOnceAndTheSameSigningTwice() {
        var petitions = Office.openCases(2_000, PROGRAMME, RECEIVED);
        var body = denials(petitions, "2016-09-30");

        var started = System.nanoTime();
        Office.decide(body)
                .then()
                .statusCode(200)
                .body("denied", equalTo(2_000))
                .body("repeated", equalTo(0));
        LOG.infof(
                "2,000 denied in %d ms",
                Duration.ofNanos(System.nanoTime() - started).toMillis());
        Office.decide(body).then().statusCode(200).body("denied", equalTo(0)).body("repeated", equalTo(2_000));

        var told = Wire.told(Topic.GRANTS, petitions.getLast(), 1).getFirst();
        assertThat(told.event()).isEqualTo(new ClemencyDenied(DenialKind.EXPRESS, Administration.OBAMA));
        assertThat(told.occurredOn()).isEqualTo(LocalDate.of(2016, 9, 30));
    }

    @Test
    void theSameCasesInAnyOrderAtOnce() throws Exception {
        var petitions = Office.openCases(200, PROGRAMME, RECEIVED);

        var denied = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var signings = IntStream.range(0, 8)
                    .mapToObj(seed -> threads.submit(() -> sign(shuffled(petitions, seed))))
                    .toList();
            for (var signing : signings) {
                denied.add(signing.get());
            }
        }

        assertThat(denied).containsOnlyOnce(200).containsOnly(0, 200);
    }

    private static int sign(List<UUID> petitions) {
        return Office.decide(denials(petitions, "2013-02-28"))
                .then()
                .statusCode(200)
                .extract()
                .path("denied");
    }

    private static List<UUID> shuffled(List<UUID> petitions, int seed) {
        var shuffled = new ArrayList<>(petitions);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Test
    void aPardonNeedsNoTermsAndACommutationDoes() {
        var pardon = Office.open(List.of(Office.submission(ClemencyType.PARDON, PROGRAMME, RECEIVED)));
        var commutation = Office.openCases(1, PROGRAMME, RECEIVED);

        Office.decide(grant(pardon.getFirst())).then().statusCode(200).body("granted", equalTo(1));
        Office.decide(grant(commutation.getFirst()))
                .then()
                .statusCode(409)
                .body("violations.rule", contains("terms-required"));
    }

    @Test
    void onInaugurationDayBothAdministrationsMayAct() {
        var petitions = Office.openCases(2, PROGRAMME, RECEIVED);
        var body = "{\"decidedOn\":\"2017-01-20\",%s\"decisions\":[%s]}";

        Office.decide(body.formatted("", Office.denial(petitions.getFirst())))
                .then()
                .body("administration", equalTo("OBAMA"));
        Office.decide(body.formatted("\"administration\":\"TRUMP_FIRST\",", Office.denial(petitions.getLast())))
                .then()
                .body("administration", equalTo("TRUMP_FIRST"));
        Office.decide(body.formatted("\"administration\":\"BIDEN\",", Office.denial(petitions.getLast())))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/administration"));
    }

    private static String grant(UUID petition) {
        return "{\"decidedOn\":\"2016-03-30\",\"decisions\":[{\"petition\":\"%s\",\"outcome\":\"GRANT\"}]}"
                .formatted(petition);
    }

    private static String denials(List<UUID> petitions, String on) {
        return "{\"decidedOn\":\"%s\",\"decisions\":[%s]}"
                .formatted(on, petitions.stream().map(Office::denial).collect(Collectors.joining(",")));
    }
}
