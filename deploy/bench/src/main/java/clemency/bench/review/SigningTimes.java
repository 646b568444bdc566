package clemency.bench.review;

/** How long it takes to sign {@link Signing#DECISIONS}, and to write the same rows by bare statements. */
record SigningTimes(double millis, double bareMillis) {}
