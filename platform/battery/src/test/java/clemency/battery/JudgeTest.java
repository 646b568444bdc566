package clemency.battery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static final String PROBLEM = "application/problem+json";
    private static final Change NAMED = Change.named("too long", "/a", _ -> {});
    private static final Change ODD = Change.of("odd", _ -> {});
    private static final Change BROKEN = Change.broken("no HTTP", _ -> {});

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            200 | {}                                                                                             |
            500 | {"type":"t","title":"t","status":500}                                                          | an error of ours
            0   | ``                                                                                             | an error of ours
            404 | {"type":"t","title":"t","status":404}                                                          |
            404 | {"type":"t","title":"t","status":400}                                                          | no problem document
            404 | <html>                                                                                         | no problem document
            404 | {"type":"t","title":"java.lang.NullPointerException","status":404}                             | tells what it is made of
            404 | {"type":"t","title":"t","status":404,"detail":"at a.b.C(D.java:1)"}                            | tells what it is made of
            422 | {"type":"t","title":"t","status":422}                                                          | names no field and rule
            422 | {"type":"t","title":"t","status":422,"violations":[{"pointer":"/b"}]}                          | names no field and rule
            422 | {"type":"t","title":"t","status":422,"violations":[{"pointer":"/b","rule":"r"}]}               |
            """)
    void every_answer(int status, String body, String fault) {
        assertThat(judge("application/json").fault(List.of(ODD), new Answer(status, PROBLEM, body)))
                .isEqualTo(java.util.Optional.ofNullable(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            200 | {}                                                                              | accepted, though the description rules it out
            422 | {"type":"t","title":"t","status":422,"violations":[{"pointer":"/b","rule":"r"}]} | does not name /a
            409 | {"type":"t","title":"t","status":409}                                            | does not name /a
            422 | {"type":"t","title":"t","status":422,"violations":[{"pointer":"/b","rule":"r"},{"pointer":"/a","rule":"r"}]} |
            401 | {"type":"t","title":"t","status":401}                                            |
            """)
    void what_the_description_rules_out_is_named(int status, String body, String fault) {
        assertThat(judge("application/json").fault(List.of(NAMED), new Answer(status, PROBLEM, body)))
                .isEqualTo(java.util.Optional.ofNullable(fault));
        assertThat(judge("application/json").fault(List.of(ODD, NAMED), new Answer(status, PROBLEM, body)))
                .isEmpty();
    }

    @Test
    void lines_are_refused_within_the_answer() {
        var answer = new Answer(200, "application/json", "{\"rejects\":[{\"pointer\":\"/a\",\"rule\":\"r\"}]}");
        assertThat(judge("application/x-ndjson").fault(List.of(NAMED), answer)).isEmpty();
    }

    @Test
    void what_is_no_request_may_go_without_an_answer() {
        assertThat(judge("").fault(List.of(BROKEN), Answer.NONE)).isEmpty();
        assertThat(judge("").fault(List.of(BROKEN), new Answer(400, "", ""))).isEmpty();
        assertThat(judge("").fault(List.of(BROKEN), new Answer(500, "", ""))).isPresent();
    }

    @Test
    void what_was_away_before_may_be_away() {
        var away = new Answer(503, PROBLEM, "{\"type\":\"t\",\"title\":\"t\",\"status\":503}");
        assertThat(new Judge(operation(""), away).fault(List.of(ODD), away)).isEmpty();
        assertThat(judge("").fault(List.of(ODD), away)).isPresent();
    }

    private static Judge judge(String mediaType) {
        return new Judge(operation(mediaType), new Answer(200, "", ""));
    }

    private static Operation operation(String mediaType) {
        var nothing = Schema.of(MissingNode.getInstance(), MissingNode.getInstance());
        return new Operation("POST", "/a", List.of(), List.of(), mediaType, nothing, Set.of("200", "503"));
    }
}
