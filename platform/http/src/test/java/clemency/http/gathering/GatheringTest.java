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
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private final List<List<Integer>> batches = new ArrayList<>();
    private final List<UniEmitter<? super List<String>>> underWay = new ArrayList<>();
    private final List<Runnable> moments = new ArrayList<>();
    private final Gathering<Integer, String> gathering = new Gathering<>(1, 3, 6, moments::add, this::batch);

    @Test
    void what_comes_while_a_batch_is_under_way_shares_the_next() {
        var answers = IntStream.rangeClosed(1, 6).mapToObj(this::add).toList();
        assertThat(batches).containsExactly(List.of(1));
        end(0);
        assertThat(batches).containsExactly(List.of(1), List.of(2, 3, 4));
        end(1);
        passMoment();
        end(2);
        assertThat(batches).containsExactly(List.of(1), List.of(2, 3, 4), List.of(5, 6));
        for (var i = 1; i <= 6; i++) {
            assertThat(answers.get(i - 1)).isCompletedWithValue("a" + i);
        }
    }

    @Test
    void after_several_the_next_batch_waits_for_as_many() {
        var _ = IntStream.rangeClosed(1, 4).mapToObj(this::add).toList();
        end(0);
        end(1);
        var _ = add(5);
        var _ = add(6);
        assertThat(batches).hasSize(2);
        var _ = add(7);
        assertThat(batches).hasSize(3).last().isEqualTo(List.of(5, 6, 7));
        passMoment();
        assertThat(batches).hasSize(3);
    }

    @Test
    void it_waits_no_longer_than_a_moment() {
        var _ = IntStream.rangeClosed(1, 4).mapToObj(this::add).toList();
        end(0);
        end(1);
        var _ = add(5);
        assertThat(batches).hasSize(2);
        passMoment();
        assertThat(batches).hasSize(3).last().isEqualTo(List.of(5));
        end(2);
        var _ = add(6);
        assertThat(batches).hasSize(4).last().isEqualTo(List.of(6));
    }

    @Test
    void who_comes_after_the_moment_goes_at_once() {
        var _ = IntStream.rangeClosed(1, 4).mapToObj(this::add).toList();
        end(0);
        end(1);
        passMoment();
        var _ = add(5);
        assertThat(batches).hasSize(3).last().isEqualTo(List.of(5));
    }

    @Test
    void who_asks_alone_never_waits() {
        for (var i = 0; i < 3; i++) {
            var _ = add(i);
            end(i);
        }
        assertThat(batches).hasSize(3);
        assertThat(moments).isEmpty();
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
        passMoment();
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
        passMoment();
        end(3);
        assertThat(answers).allMatch(answer -> !answer.isCompletedExceptionally());
        assertThat(later).isCompletedWithValue("a9");
    }

    @Test
    void a_batch_that_cannot_even_begin_fails_for_its_own() {
        var broken = new Gathering<Integer, String>(
                1, 3, 6, moments::add, _ -> Uni.createFrom().failure(new IllegalStateException("made up")));
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
        Consumer<Runnable> later = moment -> {
            var _ = threads.submit(moment);
        };
        var busy = new Gathering<Integer, Integer>(
                4,
                256,
                20_000,
                later,
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

    private void passMoment() {
        moments.getLast().run();
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
