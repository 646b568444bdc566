package clemency.review.attorney;

/**
 * What somebody is known by in the house.
 *
 * @param signIn the user who sits at this desk; null where none was named
 */
record Badge(String name, String signIn) {

    static Badge of(String name, String signIn) {
        return new Badge(name.strip(), signIn == null ? null : signIn.strip());
    }

    /** What is left out stays as it is. */
    Badge over(Badge before) {
        return new Badge(name, signIn == null && before != null ? before.signIn : signIn);
    }

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "Badge";
    }
}
