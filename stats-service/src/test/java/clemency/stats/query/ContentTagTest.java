package clemency.stats.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentTagTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void is_that_of_the_content() {
        assertThat(ContentTag.of(List.of(1, 2), json))
                .isEqualTo(ContentTag.of(List.of(1, 2), json))
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(ContentTag.of(List.of(2, 1), json));
    }
}
