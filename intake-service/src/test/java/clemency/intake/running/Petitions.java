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

    /** With every field that there is. A date of execution needs a sentence of death. */
    static final String WHOLE = """
            {"clemencyType": "COMMUTATION", "programme": "TRADITIONAL",
             "petitioner": {"name": "Made Up", "otherNames": ["Also Made Up"], "registerNumber": "90909-123",
                "birthDate": "1931-07-19", "heldAt": "A prison", "email": "made-up@example.org",
                "address": {"lines": ["A street"], "city": "A town", "region": "A state", "postalCode": "123",
                    "country": "US"}},
             "filer": {"capacity": "COUNSEL", "name": "Made Up", "organisation": "An office",
                "email": "counsel@example.org"},
             "conviction": {"district": "Northern Florida", "court": "A court", "docket": "1:98-cr-1",
                "offences": [{"category": "DRUG", "description": "An offence", "statute": "21 U.S.C. 841"}],
                "sentencedOn": "1998-05-04",
                "sentence": {"kind": "TERM", "months": 240, "supervisedReleaseMonths": 60,
                    "supervisedReleaseForLife": false, "fine": 25000, "restitution": 0.01},
                "counts": [{"offence": 1, "imprisonment": {"kind": "TERM", "months": 240}, "served": "CONCURRENT"}],
                "amendments": [{"on": "2001-05-04", "imprisonment": {"kind": "DEATH"}}]},
             "custody": {"begunOn": "1998-06-01", "releasedOn": "2010-01-01", "expectedReleaseOn": "2012-01-01",
                "supervisionEndsOn": "2015-01-01", "executionNoticeOn": "2002-01-01"},
             "relief": {"appealPending": false, "otherPending": false, "description": "None", "lastDeniedOn": "2005-01-01"},
             "reasons": "Made up for a test.", "requested": "Less", "criteria": ["LOW_LEVEL"], "victims": false,
             "certification": {"signedBy": "Made Up", "signedOn": "2014-05-01"}}""";

    private Petitions() {}

    /** As a line of a bulk file, with more fields in front. */
    static String line(String fields) {
        return "{" + fields + COMMUTATION.replace("\n", " ").substring(1) + "\n";
    }
}
