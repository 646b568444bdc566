package clemency.bench.review;

/**
 * @param perSecond cases that were opened from the topic
 * @param limit the same rows in the same tables by COPY, as many a transaction as the consumer takes at once
 */
record OpeningRate(double perSecond, double limit) {}
