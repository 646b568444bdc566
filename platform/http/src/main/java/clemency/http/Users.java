package clemency.http;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the users of an installation without an identity provider are kept. Both, or neither: then nobody can sign in. */
@ConfigMapping(prefix = "clemency")
interface Users {

    /** A properties file, {@code name=password}. */
    Optional<Path> usersFile();

    /** A properties file, {@code name=role,role}. */
    Optional<Path> rolesFile();
}
