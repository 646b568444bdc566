package clemency.messaging;

/** Back-off: each pause is twice the one before, up to the longest, until something succeeds. One thread's. */
final class Pause {

    private final MessagingConfig.BackOff limits;
    private long millis;

    Pause(MessagingConfig.BackOff limits) {
        this.limits = limits;
        reset();
    }

    void reset() {
        millis = limits.first().toMillis();
    }

    long nextMillis() {
        var next = millis;
        millis = Math.min(2 * millis, limits.longest().toMillis());
        return next;
    }
}
