package clemency.stats.measures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure as it is listed. */
record Described(
        String name,
        Unit unit,

        @Schema(description = "In the names of other measures where it is made of them")
        String formula,

        @Schema(description = "Whose name it is") String source,
        @Schema(description = "Where it is answered") String address) {

    static Described of(Measured measure) {
        return new Described(
                measure.wireName(), measure.unit(), measure.formula(), measure.source(), measure.address());
    }
}
