package clemency.review.docket;

/** Somebody else opened or changed a case in the meantime; the transaction is rolled back and may be tried again. */
public final class StaleCase extends RuntimeException {

    StaleCase() {
        super("a case was changed in the meantime");
    }
}
