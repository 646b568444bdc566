package clemency.battery;

/** An answer that must not be. */
record Fault(Shot shot, String what, Answer answer) {

    /** Of what kind it is: many requests find the same one. What takes several changes is another. */
    String kind() {
        return shot.operation().key() + " " + what + (shot.changes().size() > 1 ? " by several" : "");
    }

    boolean isLike(Fault other) {
        return what.equals(other.what) && answer.status() == other.answer.status();
    }

    @Override
    public String toString() {
        return what + "\n    " + shot + "\n    " + answer;
    }
}
