package clemency.review.programme;

import io.smallrye.config.ConfigMapping;
import java.util.Set;

/** The programmes that a petition may claim; intake publishes the same ones, with what each is. */
@ConfigMapping(prefix = "clemency.programmes")
interface ProgrammeConfig {

    /** By their codes. */
    Set<String> published();
}
