package clemency.review.docket;

/** An answer about a case or an attorney as it is now. */
public interface Revised {

    /** How often it was changed. */
    long revision();
}
