package org.linxuan.election.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linxuan.foundation.access.Accounts;
import org.linxuan.foundation.access.Grant;
import org.linxuan.foundation.access.Scopes;

/** An account that the office adds signs in over the wire. */
@ExtendWith(OfficeStops.class)
class SigningInTests {
  private final RightsOffice office = RightsOffice.one();

  @Test
  void anAccountSignsInWithItsPasswordOnly() throws Exception {
    Scopes scopes = office.context.getBean(Scopes.class);
    scopes.add(
        List.of(
            new Scopes.Scope("s1", "u1", "organization", "u1"),
            new Scopes.Scope("s2", "s1", "organization", "u1")));
    assertThat(scopes.below("s1")).containsExactly("s2");
    office
        .context
        .getBean(Accounts.class)
        .add("somebody", "Somebody", "right", List.of(new Grant("member", "s2")), "x");
    assertThat(signIn("somebody", "wrong").statusCode()).isEqualTo(422);
    assertThat(signIn("nobody", "right").statusCode()).isEqualTo(422);
    HttpResponse<Void> in = signIn("somebody", "right");
    assertThat(in.statusCode()).isEqualTo(302);
    assertThat(in.headers().allValues("Set-Cookie")).anyMatch(c -> c.startsWith("lx_session="));
    scopes.add(List.of(new Scopes.Scope("s3", "s1", "organization", "u1")));
    scopes.remove(List.of("s3"));
    assertThat(scopes.below("s1")).containsExactly("s2");
  }

  private HttpResponse<Void> signIn(String account, String password) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + office.port() + "/sign-in"))
            .header("Cookie", "XSRF-TOKEN=t")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(Duration.ofSeconds(60))
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "_csrf=t&account=" + account + "&password=" + password))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
  }
}
