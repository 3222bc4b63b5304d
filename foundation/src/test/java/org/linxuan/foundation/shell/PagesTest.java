package org.linxuan.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame, the languages, the errors and the forms, asked over HTTP. */
class PagesTest {
  private static final String PAGES = "/styleguide,/styleguide/form,/styleguide/table,/nowhere,/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/|zh-CN,zh;q=0.9||zh-CN",
        "/|de,en;q=0.5||en",
        "/|fr||en",
        "/|||en",
        "/|zh|lang=en|en",
        "/|en|lang=zh|zh-CN",
        "/|en|lang=xx|en",
        "/?lang=zh|en|lang=en|zh-CN",
        "/?lang=xx|zh||zh-CN"
      })
  void speaksTheLanguageAskedFor(String path, String accepts, String cookie, String expected) {
    HttpResponse<String> page =
        Server.get(
            path,
            "Accept-Language",
            accepts == null ? "" : accepts,
            "Cookie",
            cookie == null ? "a=b" : cookie);
    assertThat(page.body()).contains("<html lang=\"" + expected + "\"");
  }

  @Test
  void remembersALanguageAndKeepsThePage() {
    HttpResponse<String> page = Server.get("/styleguide/table?q=7&sort=-name&lang=zh");
    assertThat(page.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("lang=zh;").contains("HttpOnly"));
    assertThat(page.body()).contains("/styleguide/table?q=7&amp;sort=-name&amp;lang=en");
  }

  @Test
  void afterAFormTheLanguageLeadsToTheFormAgain() {
    HttpResponse<String> page = Server.post("/styleguide/form", "en", "name=x");
    assertThat(page.body()).contains("href=\"/?lang=zh\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void pagesHoldNeitherUnknownTextsNorAnythingInline(String language) {
    Pattern inline = Pattern.compile("<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=");
    for (String path : PAGES.split(",")) {
      String body = Server.get(path, "Cookie", "lang=" + language).body();
      assertThat(body).as(path).contains("</footer>").doesNotContain("??");
      assertThat(inline.matcher(body).results().map(java.util.regex.MatchResult::group))
          .as(path)
          .isEmpty();
      if (language.equals("en")) {
        String words = body.replaceAll("(?s)<[^>]*lang=\"zh-CN\"[^>]*>[^<]*<", "<");
        assertThat(words).as(path).doesNotContainPattern("[\\p{IsHan}]");
      }
    }
  }

  @Test
  void everyFileOfAPageIsThereAndMayBeKeptForEver() {
    Set<String> files = new TreeSet<>();
    Matcher link =
        Pattern.compile("(?:href|src|data-library|data-icons)=\"(/assets/[^\"#]+)")
            .matcher(Server.get("/styleguide").body());
    while (link.find()) {
      files.add(link.group(1));
    }
    assertThat(files).hasSizeGreaterThan(8);
    for (String file : files) {
      HttpResponse<String> answer = Server.get(file);
      assertThat(answer.statusCode()).as(file).isEqualTo(200);
      assertThat(file).matches(".*-[0-9a-f]{32}\\.[a-z]+");
      assertThat(answer.headers().firstValue("Cache-Control"))
          .hasValueSatisfying(cache -> assertThat(cache).contains("max-age=31536000"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 409, 418, 500, 503})
  void errorsAreWholePagesThatSayWhatToDo(int status) {
    HttpResponse<String> page = Server.get("/styleguide/error/" + status + "?lang=en");
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.body())
        .contains("<main class=\"lx-error\">", "</footer>", "Go to the start page")
        .doesNotContain("Exception", "asked for, to see the page", "\tat ");
    assertThat(page.body().contains("Number of this incident")).isEqualTo(status >= 500);
  }

  @Test
  void healthIsUp() {
    HttpResponse<String> health = Server.get("/health", "Accept", "application/json");
    assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void aWrongFormComesBackFilledInWithItsProblems() {
    HttpResponse<String> page =
        Server.post(
            "/styleguide/form", "en", "name=%3Cb%3EHill&entitled=&held=2026-11-20&way=visit");
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains(
            "value=\"&lt;b&gt;Hill\"", "href=\"#form-entitled\"", "id=\"form-entitled-error\"")
        .contains("aria-describedby=\"form-entitled-hint form-entitled-error\"")
        .contains("href=\"#form-level\"")
        .doesNotContain("form-name-error");
    assertThat(page.body()).containsPattern("value=\"visit\"[^>]*checked");
  }

  @Test
  void aDoneActIsSaidOnceOnTheNextPage() {
    HttpResponse<String> sent =
        Server.post(
            "/styleguide/form",
            "zh",
            "name=a&entitled=3&held=2026-11-20&way=visit&level=two&agreed=true");
    assertThat(sent.statusCode()).isEqualTo(302);
    String cookie =
        sent.headers().allValues("Set-Cookie").stream()
            .filter(text -> text.startsWith("flash="))
            .map(text -> text.replaceFirst(";.*", ""))
            .findFirst()
            .orElseThrow();
    HttpResponse<String> next = Server.get("/styleguide/form?lang=zh", "Cookie", cookie);
    assertThat(next.body()).contains("登记已保存。", "data-state=\"done\"");
    assertThat(next.headers().allValues("Set-Cookie"))
        .anySatisfy(gone -> assertThat(gone).startsWith("flash=;").contains("Max-Age=0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"flash=bm90IGpzb24", "flash=***", "flash=e30", "flash=eyJ0ZXh0cyI6bnVsbH0"})
  void aCookieThatIsNotOursChangesNothing(String cookie) {
    assertThat(Server.get("/styleguide/form", "Cookie", cookie).statusCode()).isEqualTo(200);
  }

  @Test
  void theTableStaysWithinBounds() {
    String body =
        Server.get("/styleguide/table?page=999999&size=100000&sort=nonsense&lang=en").body();
    assertThat(body).contains("4,951–5,000 of 5,000").doesNotContain("aria-sort");
    assertThat(Server.get("/styleguide/table?q=Section%204999&lang=en").body())
        .contains("1–1 of 1");
    assertThat(Server.get("/styleguide/table?sort=-present&lang=en").body())
        .contains("aria-sort=\"descending\"");
  }
}
