package org.linxuan.election.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Allows;
import org.linxuan.foundation.access.Open;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Every role, held at three bodies, asks for every page of ours at every body of a small tree. What
 * is expected comes from {@code rights/grid.txt}, not from the office's own table.
 */
@ExtendWith(OfficeStops.class)
class RightsMatrixTests {
  private static final int SAMPLE = 240;

  private static RightsOffice office;
  private static RequestMappingHandlerMapping mapping;

  /** A page: how it is asked for, and what the code says of who may. */
  private record Endpoint(String method, String pattern, HandlerMethod handler) {
    String path(String scope) {
      Allows allows = handler.getMethodAnnotation(Allows.class);
      String named = allows == null ? "" : allows.scope();
      return pattern
          .replace("{" + named + "}", scope)
          .replaceAll("\\{\\*?[^}]*}", "1")
          .replace("**", "x");
    }
  }

  /** A question and its expected answer. */
  private record Cell(
      Endpoint endpoint, RightsOffice.@Nullable Person person, String scope, boolean expected) {
    String text() {
      return (person == null ? "nobody" : person.actor().account())
          + " "
          + endpoint.method()
          + " "
          + endpoint.path(scope);
    }
  }

  @BeforeAll
  static void open() {
    office = RightsOffice.one();
    mapping =
        office.context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
  }

  @Test
  void nobodyIsLetInWhoShouldNotBe() throws Exception {
    List<String> wrongAllows = new ArrayList<>();
    List<String> wrongRefusals = new ArrayList<>();
    List<Cell> cells = cells();
    for (Cell cell : cells) {
      boolean allowed = asked(cell);
      if (allowed && !cell.expected()) {
        wrongAllows.add(cell.text());
      } else if (!allowed && cell.expected()) {
        wrongRefusals.add(cell.text());
      }
    }
    System.out.println(
        "rights: %d endpoints, %d cells, %d wrong allows, %d wrong refusals"
            .formatted(endpoints().size(), cells.size(), wrongAllows.size(), wrongRefusals.size()));
    assertThat(cells).hasSizeGreaterThan(1000);
    assertThat(wrongAllows).isEmpty();
    assertThat(wrongRefusals).isEmpty();
  }

  @Test
  void whatIsOpenToEverybodyIsNamed() {
    assertThat(
            endpoints().stream()
                .filter(e -> isOpen(e) && !open(e).orElseThrow().signedIn())
                .map(e -> e.method() + " " + e.pattern())
                .sorted())
        .isSubsetOf(RightsGrid.lines("open.txt"));
  }

  @Test
  void overTheWireItIsTheSame() throws Exception {
    List<Cell> cells = cells();
    Random draw = new Random(20261124);
    List<String> wrong = new ArrayList<>();
    HttpClient client = HttpClient.newBuilder().build();
    for (int i = 0; i < SAMPLE; i++) {
      Cell cell = cells.get(draw.nextInt(cells.size()));
      if (!cell.expected() || cell.endpoint().method().equals("GET")) {
        int status = status(client, cell);
        boolean refused = status == 403 || status == 401 || status == 302;
        if (refused == cell.expected() && !(cell.expected() && status == 302)) {
          wrong.add(cell.text() + ": " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static int status(HttpClient client, Cell cell) throws Exception {
    RightsOffice.Person person = cell.person();
    String session = person == null ? "" : "; lx_session=" + person.token();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:"
                        + office.port()
                        + cell.endpoint().path(cell.scope())
                        + (cell.endpoint().method().equals("GET") ? "" : "?_csrf=t")))
            .header("Cookie", "XSRF-TOKEN=t" + session)
            .timeout(java.time.Duration.ofSeconds(60))
            .method(cell.endpoint().method(), HttpRequest.BodyPublishers.noBody());
    return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static boolean asked(Cell cell) throws Exception {
    MockHttpServletRequest request =
        new MockHttpServletRequest(cell.endpoint().method(), cell.endpoint().path(cell.scope()));
    ServletRequestPathUtils.parseAndCache(request);
    HandlerExecutionChain chain = mapping.getHandler(request);
    assertThat(chain).as(cell.text()).isNotNull();
    HandlerInterceptor policy =
        chain.getInterceptorList().stream()
            .filter(each -> each.getClass().getSimpleName().equals("AllowsInterceptor"))
            .findFirst()
            .orElseThrow();
    HttpServletResponse response = new MockHttpServletResponse();
    return Boolean.TRUE.equals(
        Acting.as(
            cell.person() == null ? null : cell.person().actor(),
            () -> {
              try {
                return policy.preHandle(request, response, chain.getHandler());
              } catch (Exception e) {
                throw new IllegalStateException(cell.text(), e);
              }
            }));
  }

  private static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (Endpoint endpoint : endpoints()) {
      Allows allows = endpoint.handler().getMethodAnnotation(Allows.class);
      boolean scoped = allows != null && !allows.scope().isEmpty() && !allows.anywhere();
      for (String scope : scoped ? RightsGrid.TREE.keySet() : List.of("centre")) {
        for (RightsOffice.Person person : office.people.values()) {
          cells.add(new Cell(endpoint, person, scope, expected(endpoint, person, scope)));
        }
        boolean visitor = open(endpoint).map(open -> !open.signedIn()).orElse(false);
        cells.add(new Cell(endpoint, null, scope, visitor));
      }
    }
    return cells;
  }

  private static boolean expected(Endpoint endpoint, RightsOffice.Person person, String scope) {
    Allows allows = endpoint.handler().getMethodAnnotation(Allows.class);
    if (allows == null) {
      return true; // open to whoever is signed in
    }
    return Stream.of(allows.value())
        .anyMatch(
            right ->
                allows.anywhere()
                    ? office.grid.mayAnywhere(person.role(), person.held(), right)
                    : office.grid.may(person.role(), person.held(), right, scope));
  }

  private static boolean isOpen(Endpoint endpoint) {
    return open(endpoint).isPresent();
  }

  private static Optional<Open> open(Endpoint endpoint) {
    return Optional.ofNullable(endpoint.handler().getMethodAnnotation(Open.class));
  }

  private static List<Endpoint> endpoints() {
    List<Endpoint> list = new ArrayList<>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (handler.getBeanType().getName().startsWith("org.linxuan.")) {
                for (String pattern : new TreeSet<>(info.getPatternValues())) {
                  for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    list.add(new Endpoint(method.name(), pattern, handler));
                  }
                }
              }
            });
    list.sort(java.util.Comparator.comparing(e -> e.pattern() + " " + e.method()));
    return list;
  }
}
