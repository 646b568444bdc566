package clemency.review.record.chain;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.review.record.chain.SealWalk.SealedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealWalkTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 3, 28);
    private static final String ROOT = "ab".repeat(32);

    private final List<SealedDay> days = new ArrayList<>(sealed(4));

    private static List<SealedDay> sealed(int count) {
        var days = new ArrayList<SealedDay>();
        Seal last = null;
        for (var i = 0; i < count; i++) {
            last = Seal.after(last, FIRST.plusDays(i), i, ROOT);
            days.add(new SealedDay(last.day(), last, i, ROOT));
        }
        return days;
    }

    @Test
    void sealsThatHold() {
        assertThat(SealWalk.findings(days)).isEmpty();
    }

    @Test
    void anEntryMoreOrLess() {
        days.set(1, new SealedDay(day(1), days.get(1).seal(), 2, ROOT));

        assertThat(SealWalk.findings(days)).containsExactly(Finding.of(Fault.SEAL_BROKEN, day(1)));
    }

    @Test
    void anotherEntry() {
        days.set(1, new SealedDay(day(1), days.get(1).seal(), 1, "cd".repeat(32)));

        assertThat(SealWalk.findings(days)).containsExactly(Finding.of(Fault.SEAL_BROKEN, day(1)));
    }

    @Test
    void aSealThatWasMadeAnewBreaksTheNext() {
        var forged = Seal.after(days.get(0).seal(), day(1), 7, ROOT);
        days.set(1, new SealedDay(day(1), forged, 7, ROOT));

        assertThat(SealWalk.findings(days)).containsExactly(Finding.of(Fault.SEAL_BROKEN, day(2)));
    }

    @Test
    void aDayWithoutSeal() {
        days.set(1, new SealedDay(day(1), null, 1, ROOT));

        assertThat(SealWalk.findings(days))
                .contains(Finding.of(Fault.SEAL_MISSING, day(1)), Finding.of(Fault.SEAL_BROKEN, day(2)));
    }

    @Test
    void theLastMayWait() {
        days.set(3, new SealedDay(day(3), null, 1, ROOT));

        assertThat(SealWalk.findings(days)).isEmpty();
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }
}
