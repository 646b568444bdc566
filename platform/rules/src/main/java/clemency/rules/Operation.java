package clemency.rules;

import java.util.Set;

/**
 * Something that can be asked for over HTTP.
 *
 * @param roles that may, or {@link #EVERYBODY}
 */
public record Operation(String method, String path, Set<String> roles) {

    /** Without signing in. */
    public static final Set<String> EVERYBODY = Set.of(RoleTable.NOBODY);

    public boolean isPublic() {
        return roles.equals(EVERYBODY);
    }

    public boolean isFor(String role) {
        return isPublic() || roles.contains(role);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
