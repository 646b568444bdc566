package clemency.local;

/** What a look at a running process found. */
sealed interface Look {

    record Alive() implements Look {}

    /** It answers, and says itself that it will not recover. */
    record Down(String reason) implements Look {}

    /** No answer: it hangs, or the machine is busy. */
    record Silent(String reason) implements Look {}
}
