package clemency.http.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private final List<List<Integer>> batches = new ArrayList<>();
    private final List<UniEmitter<? super List<String>>> underWay = new ArrayList<>();
    private final Gathering<Integer, String> gathering = new Gathering<>(1, 3, 6, this::batch);

    @Test
    void what_comes_while_a_batch_is_under_way_shares_the_next() {
        var answers = IntStream.rangeClosed(1, 6).mapToObj(this::add).toList();
        assertThat(batches).containsExactly(List.of(1));
        end(0);
        assertThat(batches).containsExactly(List.of(1), List.of(2, 3, 4));
        end(1);
        end(2);
        assertThat(batches).containsExactly(List.of(1), List.of(2, 3, 4), List.of(5, 6));
        for (var i = 1; i <= 6; i++) {
            assertThat(answers.get(i - 1)).isCompletedWithValue("a" + i);
        }
    }

    @Test
    void nobody_is_answered_before_the_batch() {
        var answer = add(1);
        assertThat(answer).isNotDone();
        end(0);
        assertThat(answer).isCompletedWithValue("a1");
    }

    @Test
    void a_batch_that_fails_fails_for_all_its_own_and_nobody_else() {
        var _ = add(1);
        var second = add(2);
        var third = add(3);
        end(0);
        var fourth = add(4);
        underWay.get(1).fail(new IllegalStateException("made up"));
        assertThat(second).isCompletedExceptionally();
        assertThat(third).isCompletedExceptionally();
        end(2);
        assertThat(fourth).isCompletedWithValue("a4");
    }

    @Test
    void who_finds_no_room_is_told_so_and_the_others_are_answered() {
        var answers = IntStream.rangeClosed(1, 7).mapToObj(this::add).toList();
        assertThat(add(8)).isCompletedExceptionally();
        end(0);
        var later = add(9);
        end(1);
        end(2);
        end(3);
        assertThat(answers).allMatch(answer -> !answer.isCompletedExceptionally());
        assertThat(later).isCompletedWithValue("a9");
    }

    @Test
    void a_batch_that_cannot_even_begin_fails_for_its_own() {
        var broken = new Gathering<Integer, String>(
                1, 3, 6, _ -> Uni.createFrom().failure(new IllegalStateException("made up")));
        for (var i = 0; i < 3; i++) {
            assertThat(broken.add(i).subscribeAsCompletionStage()).isCompletedExceptionally();
        }
    }

    @Test
    void many_threads_lose_nothing_and_keep_the_limits() throws Exception {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var sizes = new CopyOnWriteArrayList<Integer>();
        // Threads of this test, which know its class loader: the common pool may have that of another one.
        var threads = Executors.newFixedThreadPool(8);
        var busy = new Gathering<Integer, Integer>(
                4,
                256,
                20_000,
                commands -> Uni.createFrom()
                        .completionStage(() -> CompletableFuture.supplyAsync(
                                () -> {
                                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                    sizes.add(commands.size());
                                    now.decrementAndGet();
                                    return commands.stream().map(n -> n + 1).toList();
                                },
                                threads)));
        var answers = new ConcurrentLinkedQueue<CompletableFuture<Integer>>();
        var adding = IntStream.range(0, 20_000)
                .mapToObj(n -> threads.submit(
                        () -> answers.add(busy.add(n).map(answer -> answer - n).subscribeAsCompletionStage())))
                .toList();
        for (var added : adding) {
            assertThat(added.get(20, TimeUnit.SECONDS)).isTrue();
        }
        for (var answer : answers) {
            assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(1);
        }
        threads.shutdown();
        assertThat(most.get()).isLessThanOrEqualTo(4);
        assertThat(sizes).allMatch(size -> size <= 256);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20_000);
    }

    private CompletableFuture<String> add(int command) {
        return gathering.add(command).subscribeAsCompletionStage();
    }

    private Uni<List<String>> batch(List<Integer> commands) {
        batches.add(commands);
        return Uni.createFrom().emitter(underWay::add);
    }

    private void end(int batch) {
        underWay.get(batch)
                .complete(batches.get(batch).stream().map(n -> "a" + n).toList());
    }
}
