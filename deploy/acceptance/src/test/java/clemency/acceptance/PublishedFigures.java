package clemency.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The commutations announced from 2011-11-21 to 2016-03-30, as published by the Office of the Pardon Attorney: the date, how
 * many, and how many of them were life sentences.
 */
record PublishedFigures(String date, int granted, int lifeSentences) {

    static final List<PublishedFigures> ALL = List.of(
            new PublishedFigures("2011-11-21", 1, 0),
            new PublishedFigures("2013-12-19", 8, 6),
            new PublishedFigures("2014-04-15", 1, 0),
            new PublishedFigures("2014-12-15", 3, 1),
            new PublishedFigures("2014-12-17", 8, 3),
            new PublishedFigures("2015-03-31", 22, 8),
            new PublishedFigures("2015-07-13", 46, 13),
            new PublishedFigures("2015-12-18", 95, 40),
            new PublishedFigures("2016-01-16", 3, 0),
            new PublishedFigures("2016-03-30", 61, 21));

    private static final Map<String, Integer> RELEASES_OF_THE_61 =
            Map.of("2016-07-28", 54, "2016-09-26", 2, "2017-03-30", 5);

    /** Fails unless the statistics show exactly what was published. */
    static void areShownBy(Api stats) {
        var announcements = stats.get("/api/announcements").expect(200);
        assertThat(announcements).hasSameSizeAs(ALL);
        var runningTotal = 0;
        for (var i = 0; i < ALL.size(); i++) {
            runningTotal += ALL.get(i).granted;
            ALL.get(i).isShownAs(announcements.get(i), runningTotal);
        }
        theSixtyOneAreReleasedAsPublished(
                stats.get("/api/announcements/2016-03-30").expect(200));
        theTotalsClose(stats.get("/api/summary?asOf=2016-03-30").expect(200));
        Closing.isShownBy(stats);
    }

    private void isShownAs(JsonNode announcement, int runningTotal) {
        assertThat(announcement.get("date").asText()).isEqualTo(date);
        assertThat(announcement.get("granted").asInt()).as(date).isEqualTo(granted);
        assertThat(announcement.get("lifeSentences").asInt()).as(date).isEqualTo(lifeSentences);
        assertThat(announcement.get("runningTotal").asInt()).as(date).isEqualTo(runningTotal);
    }

    private static void theSixtyOneAreReleasedAsPublished(JsonNode announcement) {
        var releases = new TreeMap<String, Integer>();
        announcement
                .get("releases")
                .forEach(release -> releases.put(
                        release.get("on").asText(), release.get("count").asInt()));
        assertThat(releases).isEqualTo(RELEASES_OF_THE_61);
    }

    private static void theTotalsClose(JsonNode summary) {
        assertThat(summary.get("granted").asInt()).isEqualTo(248);
        assertThat(summary.get("lifeSentencesCommuted").asInt()).isEqualTo(92);
        assertThat(summary.get("residual").asInt()).isZero();
        // None of these records has a petition: what was granted was never received, and is adjusted for.
        assertThat(summary.get("adjustments").asInt()).isEqualTo(248);
        assertThat(summary.get("pending").asInt()).isZero();
    }
}
