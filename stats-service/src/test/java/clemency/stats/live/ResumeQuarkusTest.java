package clemency.stats.live;

import static clemency.events.ClemencyType.PARDON;
import static clemency.events.ClemencyType.REPRIEVE;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.stats.view.ShowingProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** A stream that broke goes on where it was, on a bare socket. */
@QuarkusTest
@TestProfile(ShowingProfile.class)
class ResumeQuarkusTest extends Telling {

    @Test
    void who_returns_misses_nothing_and_sees_nothing_twice() throws Exception {
        var seen = "";
        try (var stream = connected("")) {
            tellAndSee(PARDON);
            seen = stream.nextNews().id();
            stream.cut();
        }
        tellAndSee(REPRIEVE);
        tellAndSee(REPRIEVE);

        try (var stream = connect("", seen)) {
            assertThat(stream.next().event()).isEqualTo("hello");
            var missed = stream.nextNews();
            assertThat(missed.event()).isEqualTo("delta");
            assertThat(missed.data()).contains("\"OTHER\":{").doesNotContain("\"PARDON\"", "REPRIEVE", "REMISSION");
            seen = missed.id();
        }
        try (var stream = connect("", seen)) {
            assertThat(stream.next().event()).isEqualTo("hello");
            tellAndSee(PARDON);
            var next = stream.nextNews();
            assertThat(next.event()).isEqualTo("delta");
            assertThat(next.data()).contains("\"PARDON\":{").doesNotContain("OTHER", "REPRIEVE", "REMISSION");
        }
    }

    @Test
    void a_chain_of_breaks_loses_no_change() throws Exception {
        var seen = id();
        for (int round = 0; round < 15; round++) {
            try (var stream = connect("", seen)) {
                assertThat(stream.next().event()).isEqualTo("hello");
                tellAndSee(round % 2 == 0 ? PARDON : REPRIEVE);
                var frame = stream.nextNews();
                assertThat(frame.event()).isEqualTo("delta");
                assertThat(frame.data()).contains("\"received\":" + count);
                seen = frame.id();
                stream.cut();
            }
        }
    }

    @Test
    void an_id_that_is_not_known_is_reset_to_the_whole() throws Exception {
        for (var foreign : new String[] {"other-1", "nonsense", "showing-", "showing.anew-1", "showing-1"}) {
            try (var stream = connect("", foreign)) {
                assertThat(stream.next().event()).isEqualTo("hello");
                assertThat(stream.next().event()).isEqualTo("reset");
                assertThat(stream.next().event()).isEqualTo("snapshot");
            }
        }
    }

    @Test
    void an_instance_behind_the_client_beats_until_it_has_caught_up() throws Exception {
        try (var stream = connect("", after(1))) {
            assertThat(stream.next().event()).isEqualTo("hello");
            assertThat(stream.next().event()).isEqualTo("beat");
            tellAndSee(REPRIEVE);

            assertThat(stream.nextNews().event()).isEqualTo("delta");
        }
    }

    @Test
    void an_id_that_is_never_reached_is_taken_for_one_of_another_log() throws Exception {
        try (var stream = connect("", after(1_000_000))) {
            assertThat(stream.next().event()).isEqualTo("hello");
            assertThat(stream.next().event()).isEqualTo("beat");
            assertThat(stream.nextNews().event()).isEqualTo("reset");
            assertThat(stream.nextNews().event()).isEqualTo("snapshot");
        }
    }
}
