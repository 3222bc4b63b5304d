package org.linxuan.foundation.shell;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The shell by itself on a free port, started once for all tests of this JVM. */
final class Server {
  private static final String ROOT = start();

  private Server() {}

  private static String start() {
    var context = ShellApplication.start(0);
    return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
  }

  static String at(String path) {
    return ROOT + path;
  }

  /** Gets a page as a browser does, with further headers as name, value, name, value. */
  static HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at(path)));
    request.header("Accept", "text/html,*/*");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.GET().build());
  }

  /** Sends a form in the given language with the token that the cookie holds. */
  static HttpResponse<String> post(String path, String language, String form) {
    String token = "0123456789abcdef";
    return send(
        HttpRequest.newBuilder(URI.create(at(path)))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", "lang=" + language + "; XSRF-TOKEN=" + token)
            .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + token))
            .build());
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HttpClient.newHttpClient()
          .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
