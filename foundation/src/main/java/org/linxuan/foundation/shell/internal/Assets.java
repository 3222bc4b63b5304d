package org.linxuan.foundation.shell.internal;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** The files that pages load, each under a name with the hash of its content. */
public final class Assets {
  /** Where the libraries' files lie in the class path; their versions are those of the pom. */
  public static final List<String> LIBRARIES =
      List.of(
          "classpath:/META-INF/resources/webjars/bootstrap/5.3.8/css/",
          "classpath:/META-INF/resources/webjars/htmx.org/2.0.4/dist/",
          "classpath:/META-INF/resources/webjars/echarts/5.3.1/dist/");

  private Assets() {}

  /** Serves {@code /assets/} (ours) and {@code /assets/vendor/} (the libraries'). */
  public static void serve(ResourceHandlerRegistry registry) {
    add(registry, "/assets/vendor/**", LIBRARIES.toArray(String[]::new));
    add(registry, "/assets/**", "classpath:/static/assets/");
  }

  private static void add(ResourceHandlerRegistry registry, String pattern, String... places) {
    registry
        .addResourceHandler(pattern)
        .addResourceLocations(places)
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }
}
