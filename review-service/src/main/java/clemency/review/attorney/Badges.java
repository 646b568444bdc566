package clemency.review.attorney;

import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.docket.Rows;
import clemency.review.record.chain.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Names and sign-ins in the database. They are no part of the roster: they are on no topic, and of their history only the
 * record knows.
 */
@ApplicationScoped
class Badges {

    private static final String ONE = """
            select cast(jsonb_build_object('name', name, 'signIn', sign_in) as text) from attorney
            where id = :id for update""";

    private static final String PUT = """
            insert into attorney (id, name, sign_in) values (:id, :name, :signIn)
            on conflict (id) do update
            set name = excluded.name, sign_in = excluded.sign_in, revision = attorney.revision + 1""";

    private final Rows rows;
    private final Docket docket;

    Badges(Rows rows, Docket docket) {
        this.rows = rows;
        this.docket = docket;
    }

    Uni<Void> put(Mutiny.StatelessSession session, UUID id, Badge wanted, Actor actor) {
        return session.createNativeQuery(ONE, String.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : rows.read(row, Badge.class))
                .chain(before -> change(session, id, before, wanted.over(before), actor));
    }

    private Uni<Void> change(Mutiny.StatelessSession session, UUID id, Badge before, Badge after, Actor actor) {
        return Objects.equals(before, after)
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(PUT)
                        .setParameter("id", id)
                        .setParameter("name", after.name())
                        .setParameter("signIn", after.signIn())
                        .executeUpdate()
                        .chain(() -> docket.record(session, actor, Kind.ATTORNEY, id, "PutBadge", before, after));
    }
}
