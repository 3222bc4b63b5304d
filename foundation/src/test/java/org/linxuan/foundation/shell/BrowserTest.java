package org.linxuan.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The styleguide in Debian's chromium: no finding of axe in either language, theme or width,
 * nothing wider than the screen, and what the scripts promise.
 */
class BrowserTest {
  private static final List<String> PAGES =
      List.of(
          "/styleguide",
          "/styleguide/form",
          "/styleguide/table?q=Section%201",
          "/styleguide/stale",
          "/styleguide/screen",
          "/styleguide/error/403",
          "/styleguide/error/500",
          "/");

  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    System.setProperty("webdriver.chrome.driver", "/usr/bin/chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    browser = new ChromeDriver(ChromeDriverService.createDefaultService(), options);
    Server.at("/");
  }

  @BeforeEach
  void nothingIsKept() {
    browser.get(Server.at("/health"));
    run("localStorage.clear()");
  }

  @AfterAll
  static void close() {
    browser.quit();
  }

  @ParameterizedTest
  @CsvSource({"zh, light, 1280", "en, dark, 320"})
  void axeFindsNothing(String language, String theme, int width) {
    look(language, theme, width);
  }

  @ParameterizedTest
  @EnabledIfSystemProperty(named = "linxuan.long", matches = "true")
  @CsvSource({"en, dark, 1280", "zh, dark, 320", "en, light, 320", "zh, light, 1920"})
  void norInTheOtherThemesAndWidths(String language, String theme, int width) {
    look(language, theme, width);
  }

  private static void look(String language, String theme, int width) {
    size(width);
    browser.get(Server.at("/?lang=" + language));
    run("localStorage.setItem('lx-theme', arguments[0])", theme);
    List<String> found = new ArrayList<>();
    for (String page : PAGES) {
      browser.get(Server.at(page));
      settle();
      found.addAll(violations(page));
      assertThat((Long) run("return document.documentElement.scrollWidth"))
          .as("width of %s", page)
          .isLessThanOrEqualTo((Long) run("return document.documentElement.clientWidth"));
      assertThat(refused()).as("what the content policy of %s refused", page).isEmpty();
    }
    browser.get(Server.at("/styleguide/form"));
    browser.findElement(By.cssSelector("main .btn-primary")).click();
    found.addAll(violations("the form sent empty"));
    assertThat(found).isEmpty();
  }

  /** The viewport, since a window of chromium has borders. */
  private static void size(int width) {
    browser.manage().window().setSize(new Dimension(width, 900));
    long inner = (Long) run("return window.innerWidth");
    browser.manage().window().setSize(new Dimension((int) (2L * width - inner), 900));
  }

  private static List<String> refused() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("Content Security Policy"))
        .toList();
  }

  /** Charts are there, tables of charts are open, nothing moves. */
  private static void settle() {
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(
            b ->
                b.findElements(By.cssSelector("figure[data-chart]")).size()
                    == b.findElements(By.cssSelector(".lx-drawn canvas")).size());
    run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
  }

  private static List<String> violations(String page) {
    List<String> found = new ArrayList<>();
    for (Rule rule :
        new AxeBuilder()
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze(browser)
            .getViolations()) {
      rule.getNodes().stream()
          .limit(3)
          .forEach(node -> found.add(page + " " + rule.getId() + " " + node.getHtml()));
    }
    return found;
  }

  private static Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) browser).executeScript(script, arguments);
  }

  private static WebElement one(String selector) {
    return new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(b -> b.findElement(By.cssSelector(selector)));
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    browser.get(Server.at("/styleguide/form?lang=en"));
    one("body").sendKeys(Keys.TAB);
    WebElement first = browser.switchTo().activeElement();
    assertThat(first.getText()).isEqualTo("Skip to the content");
    first.sendKeys(Keys.ENTER);
    browser.switchTo().activeElement().sendKeys(Keys.TAB);
    assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("form-name");
  }

  @Test
  void whatWasTypedSurvivesTheLossOfThePageAndNotTheSaving() {
    browser.get(Server.at("/styleguide/form?lang=en"));
    one("#form-name").sendKeys("East street");
    one("#form-way-1").click();
    new WebDriverWait(browser, Duration.ofSeconds(5))
        .until(
            b ->
                (Boolean)
                    run("return Object.keys(localStorage).some(k => k.startsWith('lx-draft'))"));
    browser.get(Server.at("/"));
    browser.get(Server.at("/styleguide/form"));
    one(".lx-message .btn-primary").click();
    assertThat(one("#form-name").getDomProperty("value")).isEqualTo("East street");
    assertThat(one("#form-way-1").isSelected()).isTrue();
    one("#form-entitled").sendKeys("31");
    run("document.getElementById('form-held').value = '2026-11-20'");
    one("#form-level").sendKeys("Second");
    one("#form-agreed").click();
    one("main .btn-primary").click();
    one(".lx-message[data-state=done]");
    assertThat(
            (Boolean) run("return Object.keys(localStorage).some(k => k.startsWith('lx-draft'))"))
        .isFalse();
  }

  @Test
  void aGraveActIsAskedForAndSentOnce() {
    browser.get(Server.at("/styleguide/form?lang=en"));
    run(
        "window.sent = 0; document.querySelector('main form').addEventListener('submit', e => {"
            + " if (!e.defaultPrevented) { window.sent++; } });"
            + " window.addEventListener('submit', e => e.preventDefault())");
    one("main .btn-danger").click();
    assertThat(one("dialog p").getText()).contains("Close the level?");
    one("dialog .btn-outline-primary").click();
    assertThat((Long) run("return window.sent")).isZero();
    one("main .btn-danger").click();
    one("dialog .btn-primary").click();
    assertThat((Long) run("return window.sent")).isEqualTo(1);
    assertThat(one("main .btn-danger").getDomAttribute("aria-disabled")).isEqualTo("true");
    assertThat((Boolean) run("return document.querySelector('main form').dataset.sent === 'yes'"))
        .isTrue();
  }

  @Test
  void columnsStayChosenAndTheTableTurnsItsPagesInPlace() {
    size(1280);
    browser.get(Server.at("/styleguide/table?lang=en"));
    one(".lx-columns summary").click();
    one(".lx-columns input[data-key=place]").click();
    run("window.same = true");
    one(".lx-pages a[rel=next]").click();
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(b -> b.getCurrentUrl().endsWith("page=2"));
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(b -> b.findElement(By.cssSelector("caption")).getText().contains("51–100"));
    assertThat((Boolean) run("return window.same === true")).isTrue();
    assertThat(one("thead th:nth-child(2)").isDisplayed()).isFalse();
    assertThat(one("tbody td:nth-child(2)").isDisplayed()).isFalse();
    assertThat(one("tbody td:nth-child(3)").isDisplayed()).isTrue();
  }
}
