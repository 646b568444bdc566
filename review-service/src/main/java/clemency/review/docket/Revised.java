package clemency.review.docket;

/** An answer about a case as it is now. */
interface Revised {

    /** How many events the case has seen. */
    long revision();
}
