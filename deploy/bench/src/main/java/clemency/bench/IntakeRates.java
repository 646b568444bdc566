package clemency.bench;

/**
 * What intake does in a second.
 *
 * @param lookUps beside a bare endpoint that was asked the same by turns
 */
record IntakeRates(double petitions, double lines, InTurns.Rates lookUps) {}
