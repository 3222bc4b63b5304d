package org.linxuan.election;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The office: the web application in which the bodies of an election do their parts. */
@SpringBootApplication(
    scanBasePackages = {"org.linxuan.foundation", "org.linxuan.election"},
    exclude = {FlywayAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
public class Office {
  /**
   * Starts it; it runs until the context is closed.
   *
   * @param profiles {@code demo} for the demonstration
   * @param port 0: any free one
   */
  public static ConfigurableApplicationContext start(int port, String... profiles) {
    SpringApplication application = new SpringApplication(Office.class);
    application.setAdditionalProfiles(profiles);
    application.setDefaultProperties(Map.of("server.port", String.valueOf(port)));
    return application.run();
  }
}
