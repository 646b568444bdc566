package clemency.stats.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One reader's visit to the dashboard: what is seen, what is said, and what went wrong in the browser. */
final class Visit implements AutoCloseable {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    final Page page;
    /** Console errors, failed requests and uncaught exceptions. */
    final List<String> troubles = new CopyOnWriteArrayList<>();

    Visit(Chromium chromium, Browser.NewContextOptions options) {
        context = chromium.browser.newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) troubles.add(message.text());
        });
        page.onPageError(troubles::add);
        page.onResponse(response -> {
            if (response.status() >= 400) troubles.add(response.status() + " " + response.url());
        });
    }

    static Browser.NewContextOptions width(int pixels) {
        return new Browser.NewContextOptions().setViewportSize(pixels, 800);
    }

    void open(String address) {
        page.navigate(address);
    }

    /** Opens the page and waits for its figures and its chart. */
    void openLive(String address) {
        open(address);
        assertThat(main()).hasAttribute("data-freshness", "live");
    }

    void drawn() {
        page.waitForSelector("#announcements-chart[data-drawn] canvas");
    }

    Locator main() {
        return page.locator("#main");
    }

    Locator figure(String key) {
        return page.locator("#heads [data-figure=" + key + "] .figure__value, #account [data-figure=" + key
                        + "] .figure__value")
                .first();
    }

    Locator announced() {
        return page.getByRole(AriaRole.STATUS);
    }

    void assertAccessible() {
        var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(found).as(() -> found.toString()).isEmpty();
    }

    void assertNoWiderThanThePage() {
        var wider = page.evaluate("""
                () => [...document.querySelectorAll('body *')]
                  .filter((e) => !e.closest('.usa-skipnav, .usa-sr-only, canvas') && e.getBoundingClientRect().right > innerWidth + 0.5)
                  .map((e) => e.tagName + '.' + e.className)
                  .concat(document.documentElement.scrollWidth > innerWidth ? ['document'] : [])""");
        assertThat((List<?>) wider).isEmpty();
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
