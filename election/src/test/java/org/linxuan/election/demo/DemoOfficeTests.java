package org.linxuan.election.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.election.Office;
import org.linxuan.election.course.Simulation;
import org.linxuan.election.demo.internal.Days;
import org.linxuan.election.demo.internal.DemoFolder;
import org.linxuan.election.procedure.Facts;
import org.linxuan.election.rulebook.Stage;
import org.linxuan.foundation.clock.OfficeClock;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.store.DataFolder;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The demonstration in the office is the demonstration's folder: it stands where the folder stands.
 */
class DemoOfficeTests {
  @TempDir private static Path work;

  private static ConfigurableApplicationContext office;

  @BeforeAll
  static void start() {
    SpringApplication application = new SpringApplication(Office.class);
    application.setAdditionalProfiles("demo");
    application.setDefaultProperties(Map.of("server.port", "0"));
    Path data = work.resolve("data");
    application.addInitializers(
        starting ->
            ((GenericApplicationContext) starting)
                .registerBean(DataFolder.class, () -> DataFolder.of(data)));
    office = application.run();
  }

  @AfterAll
  static void stop() {
    office.close();
  }

  @Test
  void everyUnitStandsWhereItsFolderStands() throws Exception {
    Days days = Days.notBefore(office.getBean(OfficeClock.class).today());
    Path folder = new DemoFolder(work, days).make();
    Files.createDirectory(folder.resolve("private"));
    Files.writeString(folder.resolve("private/secret.hex"), "5a".repeat(32) + "\n");
    SortedMap<String, Long> expected = Simulation.play(folder, new Problems()).orElseThrow().ends();

    Facts facts = office.getBean(Facts.class);
    SortedMap<String, Long> stands = new TreeMap<>();
    String first = facts.rulebook().stages().get(0).id();
    for (String unit : facts.units()) {
      String stage = facts.now(unit).stage().map(Stage::id).orElse(first);
      stands.merge("stopped:" + stage, 1L, Long::sum);
    }

    assertThat(stands).isEqualTo(expected);
  }

  @Test
  void whoSignsInSeesTheOwnBoardAndNoOther() throws Exception {
    String session = signIn("unit-officer");

    assertThat(get("/me", session).statusCode()).isEqualTo(200);
    HttpResponse<String> board = get("/units/" + Days.NOMINATING + "/board?lang=en", session);
    assertThat(board.statusCode()).isEqualTo(200);
    assertThat(board.body()).contains("Synthetic province 1").doesNotContain("/centre/units");
    HttpResponse<String> refused = get("/units/" + Days.VETTING + "/board?lang=en", session);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("You may not see this page").contains("unit-officer");
    assertThat(get("/centre/units", session).statusCode()).isEqualTo(403);
    assertThat(get("/units/nowhere/board", session).statusCode()).isEqualTo(404);
    assertThat(get("/centre/units", signIn("central-officer")).statusCode()).isEqualTo(200);
    assertThat(get("/me", "").statusCode()).isEqualTo(302);
    assertThat(get("/no-such-page", "").statusCode()).isEqualTo(404);
  }

  @Test
  void aBoardTellsHowMuchIsMissingWhereTheReaderMayNotReadWhat() throws Exception {
    String board = "/units/" + Days.VETTING + "/board?lang=en";

    assertThat(get(board, signIn("unit-officer." + Days.VETTING)).body())
        .contains("specific leads are checked and concluded (missing: ")
        .doesNotContain("-lead-")
        .doesNotContain("not heard:");
    assertThat(get(board, signIn("unit-signer." + Days.VETTING)).body())
        .contains("not heard:")
        .doesNotContain("-lead-");
  }

  private static String signIn(String account) throws Exception {
    HttpRequest request =
        request("/sign-in", "XSRF-TOKEN=t")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "_csrf=t&account=" + account + "&password=linxuan-demo"))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .headers()
        .allValues("Set-Cookie")
        .stream()
        .filter(cookie -> cookie.startsWith("lx_session="))
        .findFirst()
        .orElseThrow()
        .replaceFirst(";.*", "");
  }

  private static HttpResponse<String> get(String path, String session) throws Exception {
    HttpRequest request = request(path, session).GET().build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path, String cookie) {
    String port = office.getEnvironment().getRequiredProperty("local.server.port");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept", "text/html")
            .timeout(Duration.ofSeconds(60));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }
}
