package clemency.stats.page;

/** In the shape of the API, which a test compares: made-up totals, and the published counts of the announcements of 2011 to 2016. */
public final class Samples {
    static final String ANNOUNCEMENTS = "["
            + String.join(
                    ",",
                    announcement("2011-11-21", 1, 0, 1, release("2011-12-21", 1)),
                    announcement("2013-12-19", 8, 6, 9, release("2014-04-17", 8)),
                    announcement("2014-04-15", 1, 0, 10, ""),
                    announcement("2014-12-15", 3, 1, 13, ""),
                    announcement("2014-12-17", 8, 3, 21, release("2015-04-15", 8)),
                    announcement("2015-03-31", 22, 8, 43, release("2015-07-28", 22)),
                    announcement("2015-07-13", 46, 13, 89, release("2015-11-10", 46)),
                    announcement("2015-12-18", 95, 40, 184, release("2016-04-16", 95)),
                    announcement("2016-01-16", 3, 0, 187, ""),
                    announcement("2016-03-30", 61, 21, 248, """
                            {"on":"2016-07-28","count":54},{"on":"2016-09-26","count":2},{"on":"2017-03-30","count":5}"""))
            + "]";

    private Samples() {}

    public static String hello() {
        return """
                retry: 200
                event: hello
                data: {"epoch":"1","ready":true,"scope":"ALL","dataAsOf":"2016-03-30T18:05:13.345Z","behind":0}

                """;
    }

    public static String snapshot() {
        return frame("snapshot", "id: 1-1234\n", """
                {"dataAsOf":"2016-03-30T18:05:13.345Z","figures":{"ALL":%s,"PARDON":%s,"COMMUTATION":%s,"OTHER":%s},"announcements":%s,"behind":0}""".formatted(
                        figures(10_073, 36_544, 460, 22_911, 3_260, 160, 3_412, 92, 0),
                        figures(958, 3_395, 212, 1_708, 527, 10, 877, 0, 0),
                        figures(9_115, 33_149, 248, 21_203, 2_733, 150, 2_535, 92, 0),
                        figures(0, 0, 0, 0, 0, 0, 0, 0, 0),
                        ANNOUNCEMENTS));
    }

    static String delta(String figures) {
        return frame("delta", "id: 1-1240\n", """
                {"dataAsOf":"2016-03-30T18:06:00Z","figures":{"ALL":%s},"announcements":[],"behind":0}""".formatted(figures));
    }

    static String frame(String event, String id, String data) {
        return "event: " + event + "\n" + id + "data: " + data + "\n\n";
    }

    private static String figures(
            int pending,
            int received,
            int granted,
            int denied,
            int closed,
            int adjustments,
            int setAside,
            int life,
            int residual) {
        return """
                {"pending":%d,"received":%d,"granted":%d,"denied":%d,"closed":%d,"adjustments":%d,"setAside":%d,"lifeSentencesCommuted":%d,"residual":%d}""".formatted(pending, received, granted, denied, closed, adjustments, setAside, life, residual);
    }

    private static String announcement(String date, int granted, int life, int runningTotal, String releases) {
        return """
                {"date":"%s","granted":%d,"declined":0,"lifeSentences":%d,"releases":[%s],"terms":0,"conditional":0,"runningTotal":%d,"byClemencyType":{"COMMUTATION":%d}}""".formatted(date, granted, life, releases, runningTotal, granted);
    }

    private static String release(String on, int count) {
        return """
                {"on":"%s","count":%d}""".formatted(on, count);
    }
}
