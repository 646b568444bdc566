package clemency.intake.petition;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The programmes that a petition may claim, by their codes. They come and go with directives, and so are data. */
@StaticInitSafe // for the validator, which is made with the application
@ConfigMapping(prefix = "clemency.programmes")
public interface ProgrammeConfig {

    @WithParentName
    Map<String, Terms> all();

    /** Its name, in both languages. */
    interface Title {

        String en();

        String es();
    }

    /** As the office announced it. */
    interface Terms {

        Title title();

        /** Where it was announced. */
        Optional<String> announcement();

        /** The first day on which it takes petitions; always, where there is none. */
        Optional<LocalDate> from();

        /** The last day on which it takes petitions; for ever, where there is none. */
        Optional<LocalDate> to();

        /** They give priority, and exclude nobody. */
        Optional<Set<Criterion>> criteria();
    }
}
