package clemency.intake.running;

/** Made-up petitions. */
final class Petitions {

    static final String COMMUTATION = """
            {"clemencyType": "COMMUTATION", "programme": "CLEMENCY_INITIATIVE_2014",
             "petitioner": {"name": "Made Up", "registerNumber": "12345-678"},
             "conviction": {"district": "Northern Florida", "offences": [{"category": "DRUG"}], "sentencedOn": "1998-05-04",
                            "sentence": {"kind": "LIFE", "months": null}},
             "filer": {"capacity": "PETITIONER"},
             "certification": {"signedBy": "A Made-up Signer", "signedOn": "2014-05-01"}, "reasons": "Made up for a test."}""";

    static final String PARDON = COMMUTATION.replace("COMMUTATION", "PARDON");

    private Petitions() {}

    /** As a line of a bulk file, with more fields in front. */
    static String line(String fields) {
        return "{" + fields + COMMUTATION.replace("\n", " ").substring(1) + "\n";
    }
}
