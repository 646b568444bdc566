package clemency.http.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clemency.http.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedWorkTest {

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    private final CompletableFuture<List<String>> database = new CompletableFuture<>();
    private final CompletableFuture<Context> workedOn = new CompletableFuture<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private final SharedWork<Integer, String> work = new SharedWork<>(vertx, 1, 1, 1, Duration.ZERO, _ -> {
        workedOn.complete(Vertx.currentContext());
        return Uni.createFrom().completionStage(database);
    });

    @Test
    void the_work_has_a_context_of_its_own_and_the_answer_comes_back_to_the_caller() {
        var caller = vertx.getOrCreateContext();
        var answeredOn = new CompletableFuture<Context>();
        caller.runOnContext(_ -> {
            var _ = work.add(1)
                    .subscribe()
                    .with(_ -> answeredOn.complete(Vertx.currentContext()), answeredOn::completeExceptionally);
        });
        assertThat(workedOn.join()).isNotSameAs(caller);
        database.complete(List.of("one"));
        assertThat(answeredOn.join()).isSameAs(caller);
    }

    @Test
    void who_finds_no_room_is_told_to_come_again() {
        var answers = new CompletableFuture<String>();
        vertx.getOrCreateContext().runOnContext(_ -> {
            var _ = work.add(1).subscribe().with(_ -> {}, _ -> {});
            var _ = work.add(2).subscribe().with(_ -> {}, _ -> {});
            var _ = work.add(3).subscribe().with(answers::complete, answers::completeExceptionally);
        });
        assertThatThrownBy(answers::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().status()).isEqualTo(503));
    }
}
