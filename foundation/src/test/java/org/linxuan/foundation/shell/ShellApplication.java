package org.linxuan.foundation.shell;

import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/**
 * The shell by itself, with everybody let in as one invented person. To look at it: run main and
 * open {@code http://localhost:8099/styleguide}.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import(ShellConfiguration.class)
public class ShellApplication {
  /** As the application sets it: nothing written into a page runs. */
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'";

  public static void main(String[] args) {
    start(8099);
  }

  static ConfigurableApplicationContext start(int port) {
    SpringApplication application = new SpringApplication(ShellApplication.class);
    application.setAdditionalProfiles("test");
    return application.run(
        "--server.port=" + port,
        "--spring.main.banner-mode=off",
        "--logging.level.root=warn",
        "--spring.security.user.password=not-used");
  }

  @Bean
  SecurityFilterChain everybody(HttpSecurity http) {
    return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                    .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
        .headers(all -> all.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
        .build();
  }

  @Bean
  SignedInSource signedIn(Texts texts) {
    return () -> Optional.of(new Invented(texts));
  }

  @Bean
  MenuEntry styleguideEntry() {
    return new MenuEntry("shell.menu", "/styleguide", MenuEntry.SIGNED_IN, 1);
  }

  @Bean
  MenuEntry startEntry() {
    return new MenuEntry("shell.error.start", "/", MenuEntry.ANYONE, 2);
  }

  private record Invented(Texts texts) implements SignedIn {
    @Override
    public String account() {
      return "a-1";
    }

    @Override
    public String name() {
      return texts.lang().of("Lin Qinghe", "林清和");
    }

    @Override
    public String role() {
      return texts.lang().of("unit officer", "选举单位工作人员");
    }

    @Override
    public String body() {
      return texts.lang().of("Unit 07, work committee", "第七选举单位工作委员会");
    }

    @Override
    public String scope() {
      return "u-07";
    }

    @Override
    public boolean may(String right, String at) {
      return true;
    }

    @Override
    public int waiting() {
      return 3;
    }

    @Override
    public String change() {
      return "/me/roles";
    }
  }
}
