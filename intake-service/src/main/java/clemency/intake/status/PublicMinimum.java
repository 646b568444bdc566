package clemency.intake.status;

/** What everybody may know: pending, or the outcome. */
record PublicMinimum(String caseNumber, String clemencyType, Standing.Outcome status) {

    static PublicMinimum of(StandingStore.Found found) {
        var standing = found.standing();
        return new PublicMinimum(standing.caseNumber(), standing.clemencyType(), standing.outcome());
    }
}
