package clemency.stats.page;

import static clemency.stats.page.Visit.width;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dashboard for everybody: both languages, narrow and zoomed pages, keyboard, less motion, print. */
class DashboardAccessIT {
    /** Both languages write these alike. */
    private static final Predicate<String> SAME_IN_BOTH = key -> key.equals("frame.name");

    private static Chromium chromium;
    private static CannedStatistics statistics;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        statistics = CannedStatistics.start();
    }

    @AfterAll
    static void quit() {
        if (chromium != null) chromium.close();
        if (statistics != null) statistics.close();
    }

    /** 320 pixels are also a page of 1,280 at 400 % zoom (WCAG 1.4.10), 640 at 200 %. */
    @ParameterizedTest
    @CsvSource({"en, 1280", "en, 640", "en, 375", "en, 320", "es, 1280", "es, 320"})
    void readsAtEveryWidth(String language, int pixels) {
        try (var visit = new Visit(chromium, width(pixels))) {
            visit.openLive(statistics.address() + "/?lang=" + language);
            visit.drawn();
            visit.assertNoWiderThanThePage();
            visit.screenshot(language + "-" + pixels);
            assertThat(visit.troubles).isEmpty();
            visit.assertAccessible(); // last: it asks for a font that the page does not
        }
    }

    @Test
    void textTwiceAsLargeStillFits() {
        try (var visit = new Visit(chromium, width(640))) {
            visit.openLive(statistics.address() + "/?lang=es");
            visit.drawn();
            visit.page.evaluate("document.documentElement.style.fontSize = '200%'");
            visit.assertNoWiderThanThePage();
            visit.screenshot("es-640-text-twice");
        }
    }

    @Test
    void theWholePageIsInItsLanguage() {
        try (var visit = new Visit(chromium, width(1280))) {
            visit.openLive(statistics.address());
            var english = words(visit);
            assertThat(visit.page.locator("html")).hasAttribute("lang", "en");
            visit.page.getByText("Español").click();
            assertThat(visit.page.locator("html")).hasAttribute("lang", "es");
            assertThat(visit.page).hasTitle("Cifras de clemencia, en vivo – Clemency");
            assertThat(visit.announced()).containsText("En vivo");
            assertThat(visit.page.locator("#data-as-of")).containsText("30 de marzo de 2016");
            assertThat(visit.page.locator("#announcements-sentence")).containsText("61 concesiones, 21 de ellas");
            var spanish = words(visit);
            assertThat(spanish).hasSameSizeAs(english);
            english.forEach((key, text) -> {
                if (!SAME_IN_BOTH.test(key))
                    assertThat(spanish.get(key)).as(key).isNotEqualTo(text);
            });
        }
    }

    @Test
    void thePageWithoutScriptsSaysTheSameInEnglish() {
        try (var with = new Visit(chromium, width(1280));
                var without = new Visit(chromium, width(1280).setJavaScriptEnabled(false))) {
            with.openLive(statistics.address());
            var translated = words(with);
            without.open(statistics.address());
            assertThat(without.page.locator("noscript .usa-alert")).isVisible();
            for (var element : without.page.locator("[data-i18n]").all()) {
                var key = element.getAttribute("data-i18n");
                if (translated.containsKey(key))
                    assertThat(element.textContent()).as(key).isEqualTo(translated.get(key));
            }
        }
    }

    @Test
    void theFirstTabSkipsToTheContentAndNothingTrapsTheKeyboard() {
        try (var visit = new Visit(chromium, width(375))) {
            visit.openLive(statistics.address());
            visit.page.keyboard().press("Tab");
            assertThat(visit.page.getByText("Skip to main content")).isFocused();
            visit.page.keyboard().press("Enter");
            assertThat(visit.main()).isFocused();
            visit.page.keyboard().press("Tab");
            assertThat(visit.page.getByLabel("All petitions")).isFocused();
            visit.page.keyboard().press("Tab");
            assertThat(visit.page.locator("[data-figure=pending]").first()).isFocused();
            visit.screenshot("focus");
        }
    }

    @Test
    void lessMotionIsNone() {
        try (var visit = new Visit(chromium, width(1280).setReducedMotion(ReducedMotion.REDUCE))) {
            visit.openLive(statistics.address());
            statistics.live.send(Samples.delta("{\"pending\":10075}"));
            assertThat(visit.figure("pending")).hasText("10,075");
            assertThat(visit.figure("pending").evaluate("(e) => getComputedStyle(e).animationName"))
                    .isEqualTo("none");
        }
    }

    @Test
    void printsWithoutControls() {
        try (var visit = new Visit(chromium, new NewContextOptions().setViewportSize(720, 1000))) {
            visit.openLive(statistics.address());
            visit.drawn();
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.page.locator("label[for=scope-COMMUTATION]")).isHidden();
            assertThat(visit.page.locator("label[for=scope-ALL]")).isVisible();
            assertThat(visit.figure("pending")).isVisible();
            visit.assertNoWiderThanThePage();
            visit.screenshot("print");
        }
    }

    /** The fixed words of the page by their key; what has been replaced by a figure or a state is left out. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> words(Visit visit) {
        return (Map<String, String>) visit.page.evaluate("""
                () => Object.fromEntries([...document.querySelectorAll('[data-i18n]')]
                  .filter((e) => !e.closest('noscript') && !e.id.match(/state-label|state-message|data-as-of|heard-at|verdict|announcements-sentence/))
                  .map((e) => [e.dataset.i18n, e.textContent]))""");
    }
}
