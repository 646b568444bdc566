package clemency.bench;

/** What intake does in a second. */
record IntakeRates(double petitions, double lines, double lookUps) {}
