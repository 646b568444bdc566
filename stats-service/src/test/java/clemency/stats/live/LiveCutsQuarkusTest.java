package clemency.stats.live;

import static clemency.events.ClemencyType.PARDON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.stats.view.ShowingProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The stream of a cut, for staff, on a bare socket. */
@QuarkusTest
@TestProfile(ShowingProfile.class)
class LiveCutsQuarkusTest extends Telling {

    @Test
    void a_cut_is_for_staff_and_must_be_one() throws Exception {
        try (var stream = connect("?cut=district", null)) {
            assertThat(stream.head())
                    .contains("http/1.1 401 unauthorized", "content-type: application/problem+json")
                    .anyMatch(line -> line.startsWith("www-authenticate: basic"));
        }
        try (var stream = connect("?cut=district", null, "nobody")) {
            assertThat(stream.head()).contains("http/1.1 401 unauthorized", "content-type: application/problem+json");
        }
        try (var stream = connect("?cut=district", null, "visitor")) {
            assertThat(stream.head()).contains("http/1.1 403 forbidden", "content-type: application/problem+json");
        }
        for (var wrong : new String[] {"?cut=colour", "?cut=", "?cut=district&cut=programme", "?cuts=district"}) {
            try (var stream = connect(wrong, null, "auditor")) {
                assertThat(stream.head())
                        .contains("http/1.1 400 bad request", "content-type: application/problem+json");
            }
        }
    }

    @Test
    void staff_see_a_cut_and_what_moves_in_it() throws Exception {
        tellAndSee("Alaska");
        try (var stream = connect("?cut=district&clemencyType=PARDON", null, "auditor")) {
            assertThat(stream.nextNews().data()).contains("\"scope\":\"PARDON\",\"cut\":\"district\"");
            assertThat(stream.nextNews().data()).contains("\"Alaska\":{\"pending\":" + count);
            // A cell that is not of the cut is no news in it.
            tellAndSee(PARDON);
            tellAndSee("Hawaii");

            var delta = stream.nextNews();
            assertThat(delta.event()).isEqualTo("delta");
            assertThat(delta.id()).isEqualTo(id());
            assertThat(delta.data())
                    .contains("\"values\":{\"Hawaii\":{\"pending\":" + count + ",\"received\":" + count + "}}");
        }
    }

    @Test
    void a_chain_of_breaks_loses_no_change_of_a_cut() throws Exception {
        var seen = id();
        for (int round = 0; round < 10; round++) {
            var district = round % 2 == 0 ? "Alaska" : "Hawaii";
            tellAndSee(district);
            try (var stream = connect("?cut=district", seen, "auditor")) {
                assertThat(stream.next().event()).isEqualTo("hello");
                var missed = stream.nextNews();
                assertThat(missed.event()).isEqualTo("delta");
                assertThat(missed.data()).contains("\"values\":{\"" + district + "\":{\"pending\":" + count);
                seen = missed.id();
                stream.cut();
            }
        }
    }

    @Test
    void a_stream_for_staff_ends_and_goes_on_where_it_was() throws Exception {
        tellAndSee("Alaska");
        var seen = id();
        try (var stream = connect("?cut=district", seen, "auditor")) {
            assertThat(stream.head()).contains("http/1.1 200 ok");
            await().atMost(Duration.ofSeconds(30)).until(stream::ended);
        }
        tellAndSee("Alaska");
        try (var stream = connect("?cut=district", seen, "auditor")) {
            assertThat(stream.nextNews().event()).isEqualTo("hello");
            assertThat(stream.nextNews().data()).contains("\"Alaska\":{\"pending\":" + count);
        }
    }
}
