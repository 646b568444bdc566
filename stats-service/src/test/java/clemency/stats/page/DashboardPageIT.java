package clemency.stats.page;

import static clemency.stats.page.Visit.width;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dashboard shows: figures that move, where they come from, and whether they are current. */
class DashboardPageIT {
    private static Chromium chromium;
    private CannedStatistics statistics;
    private Visit visit;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        if (chromium != null) chromium.close();
    }

    @BeforeEach
    void start() {
        statistics = CannedStatistics.start();
        visit = new Visit(chromium, width(1280));
    }

    @AfterEach
    void stop() {
        visit.close();
        statistics.close();
    }

    @Test
    void totalsMoveWithTheStreamAndOnlyTheStateIsAnnounced() {
        visit.openLive(statistics.address());
        assertThat(visit.figure("pending")).hasText("10,073");
        assertThat(visit.figure("grantRate")).hasText("1.7%");
        assertThat(visit.page.locator("#data-as-of")).hasText("March 30, 2016 at 2:05:13 PM EDT");
        var announced = visit.announced().textContent();

        statistics.live.send(Samples.delta("{\"pending\":10074,\"received\":36545}"));

        assertThat(visit.figure("pending")).hasText("10,074");
        assertThat(visit.figure("received")).hasText("36,545");
        assertThat(visit.figure("denied")).hasText("22,911");
        assertThat(visit.page.locator("#data-as-of")).hasText("March 30, 2016 at 2:06:00 PM EDT");
        assertThat(visit.announced().textContent()).isEqualTo(announced).startsWith("Live");
        assertThat(visit.troubles).isEmpty();
    }

    @Test
    void announcementsAreASentenceAChartAndATable() {
        visit.openLive(statistics.address());
        visit.drawn();
        assertThat(visit.page.locator("#announcements-sentence"))
                .hasText(
                        "On March 30, 2016, 61 grants were announced, 21 of them of life sentences. Since November 21, 2011,"
                                + " 10 announcements bring the total of standing grants to 248; 92 of the grants announced were of life sentences.");
        assertThat(visit.page.locator("table tbody tr")).hasCount(10);
        assertThat(visit.page.locator("table tbody tr").first()).containsText("54 on Jul 28, 2016; 2 on Sep 26, 2016");
        visit.screenshot("desktop");
    }

    @Test
    void everyFigureIsALinkToItsDefinition() {
        visit.openLive(statistics.address());
        var links = visit.page.locator("a.figure, .announcements thead a");
        assertThat(links).hasCount(17);
        for (Locator link : links.all()) {
            assertThat(visit.page.locator(link.getAttribute("href") + " dd")).hasCount(2);
        }
        visit.figure("residual").click();
        assertThat(visit.page.locator("#definition-residual")).isFocused();
    }

    @Test
    void aClemencyTypeIsChosenByKeyboardAndKeptInTheAddress() {
        visit.openLive(statistics.address() + "/?lang=en");
        visit.page.getByLabel("All petitions").focus();
        visit.page.keyboard().press("ArrowRight");
        assertThat(visit.figure("pending")).hasText("958");
        assertThat(visit.page.locator("#announcements-sentence")).hasText("No grant has been announced yet.");
        assertThat(visit.page.locator("table")).hasCount(0);
        visit.page.keyboard().press("ArrowRight");
        assertThat(visit.figure("pending")).hasText("9,115");
        assertThat(visit.page.locator("table tbody tr")).hasCount(10);
        assertThat(visit.page.url()).endsWith("/?lang=en&type=COMMUTATION");

        visit.page.reload();
        assertThat(visit.figure("pending")).hasText("9,115");
        visit.page.getByText("Español").click();
        assertThat(visit.page.getByLabel("Conmutaciones")).isChecked();
    }

    @Test
    void whenTheConnectionIsLostTheFiguresLookItAndItIsSaid() {
        visit.openLive(statistics.address());
        visit.drawn();
        var current = style(visit.figure("pending"));
        var tag = visit.page.locator("#totals .stale-tag");
        assertThat(tag).isHidden();

        statistics.live.hangUp();
        assertThat(visit.announced()).containsText("connection to the server is lost");
        assertThat(tag).isVisible();
        assertThat(visit.figure("pending")).hasText("10,073");
        assertThat(style(visit.figure("pending"))).isNotEqualTo(current);
        assertThat(visit.page.locator("#verdict")).isHidden();
        visit.assertAccessible();
        visit.screenshot("stale");

        statistics.live.answerAgain();
        visit.page.reload();
        assertThat(visit.announced()).containsText("Live");
        assertThat(tag).isHidden();
        assertThat(style(visit.figure("pending"))).isEqualTo(current);
    }

    @Test
    void aConnectionThatComesBackIsTakenUpWithoutReloading() {
        visit.openLive(statistics.address());
        statistics.live.hangUp();
        assertThat(visit.main()).hasAttribute("data-freshness", "lost");
        statistics.live.answerAgain();
        assertThat(visit.main()).hasAttribute("data-freshness", "live");
    }

    @ParameterizedTest
    @ValueSource(strings = {"beat", "notice"})
    void whenTheServerIsBehindThatIsSaid(String event) {
        visit.openLive(statistics.address());
        statistics.live.send(Samples.frame(event, "", "{\"ready\":false}"));
        assertThat(visit.announced()).containsText("catching up");
        assertThat(visit.page.locator("#announcements .stale-tag")).isVisible();
        statistics.live.send(
                Samples.frame("beat", "", "{\"ready\":true,\"dataAsOf\":\"2016-03-30T18:06:00Z\",\"behind\":0}"));
        assertThat(visit.announced()).containsText("Live");
    }

    @Test
    void silenceIsTakenForALostConnection() {
        visit.page.clock().install();
        visit.openLive(statistics.address());
        statistics.live.greet("");
        visit.page.clock().fastForward(60_000);
        assertThat(visit.main()).hasAttribute("data-freshness", "lost");
    }

    @Test
    void aServerThatWasNeverReachedIsNotAZero() {
        statistics.live.hangUp();
        visit.open(statistics.address());
        assertThat(visit.announced()).containsText("no figures to show");
        assertThat(visit.figure("pending")).hasText("–");
        visit.assertAccessible();
    }

    @Test
    void aServerThatIsStillReadingSaysSo() {
        statistics.live.greet(Samples.frame("hello", "", "{\"ready\":false,\"dataAsOf\":null,\"behind\":null}"));
        visit.open(statistics.address());
        assertThat(visit.announced()).containsText("still reading");
        assertThat(visit.figure("received")).hasText("–");
        statistics.live.send(Samples.snapshot());
        assertThat(visit.announced()).containsText("Live");
    }

    @Test
    void aResidualIsShownAndSaid() {
        visit.openLive(statistics.address());
        assertThat(visit.page.locator("#verdict")).containsText("The figures close");
        statistics.live.send(Samples.delta("{\"residual\":-3}"));
        assertThat(visit.figure("residual")).hasText("−3");
        assertThat(visit.page.locator("#verdict")).containsText("do not close");
        visit.assertAccessible();
    }

    private static Object style(Locator figure) {
        return figure.evaluate("(e) => [getComputedStyle(e).color, getComputedStyle(e).fontStyle]");
    }
}
