package clemency.review.casework;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvolutionTest {

    @Test
    void bothRecommendationsAreKept() {
        var file = after(
                Given.file(new CaseState.Assigned(Given.ATTORNEY)),
                List.of(
                        new Command.Recommend(
                                Given.PETITION, Given.DECIDED, Recommender.PARDON_ATTORNEY, Recommendation.GRANT),
                        new Command.Recommend(
                                Given.PETITION,
                                Given.DECIDED,
                                Recommender.DEPUTY_ATTORNEY_GENERAL,
                                Recommendation.DENY)));

        assertThat(file.state())
                .isEqualTo(new CaseState.Recommended(Given.ATTORNEY, Recommendation.GRANT, Recommendation.DENY));
    }

    @Test
    void reinstatedACaseIsWhereItWasButOffTheDesk() {
        var hold = List.<Command>of(
                new Command.SetAside(Given.PETITION, Given.DECIDED, Given.DIRECTIVE),
                new Command.Reinstate(Given.PETITION, Given.DECIDED, Given.ANOTHER_DIRECTIVE));

        assertThat(after(Given.file(Given.state("assigned")), hold).state()).isEqualTo(new CaseState.Waiting());
        assertThat(after(Given.file(Given.state("advised")), hold).state()).isEqualTo(Given.state("advised"));
    }

    @Test
    void versionsCountPerTopic() {
        var file = after(
                CaseFile.UNOPENED,
                List.of(
                        new Command.OpenCase(Given.file(new CaseState.Waiting()).petition()),
                        new Command.Assign(Given.PETITION, Given.DECIDED, Given.ATTORNEY),
                        new Command.SetAside(Given.PETITION, Given.DECIDED, Given.DIRECTIVE),
                        new Command.Grant(Given.PETITION, Given.DECIDED, Administration.OBAMA, Given.expiring()),
                        new Command.Decline(Given.PETITION, Given.DECIDED)));

        assertThat(file.reviewsVersion()).isEqualTo(4);
        assertThat(file.grantsVersion()).isEqualTo(2);
        assertThat(file.revision()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "screening",
                "incomplete",
                "waiting",
                "assigned",
                "advised",
                "advised twice",
                "sent",
                "held waiting",
                "held incomplete",
                "held advised",
                "granted",
                "denied",
                "presumed",
                "moot",
                "declined"
            })
    void aStateSurvivesItsText(String name) throws Exception {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        var state = Given.state(name);

        var text = json.writeValueAsString(state);

        assertThat(json.readValue(text, CaseState.class)).isEqualTo(state);
        assertThat(json.readTree(text).get("status").textValue())
                .isEqualTo(CaseStatus.of(state).name());
    }

    private static CaseFile after(CaseFile file, List<Command> commands) {
        return Sitting.over(commands, Map.of(Given.PETITION, file))
                .changes()
                .get(Given.PETITION)
                .file();
    }
}
