package org.linxuan.foundation.access.internal;

import java.util.Objects;
import javax.sql.DataSource;
import org.linxuan.foundation.access.Accounts;
import org.linxuan.foundation.access.Engine;
import org.linxuan.foundation.access.Rights;
import org.linxuan.foundation.access.RightsTable;
import org.linxuan.foundation.access.Scopes;
import org.linxuan.foundation.access.Stewardship;
import org.linxuan.foundation.store.Database;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts accounts, sessions and rights together. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
  @Bean
  PlatformTransactionManager transactionManager(DataSource database) {
    return new SessionTransactions(database);
  }

  @Bean
  PasswordEncoder passwords() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  @Bean
  Engine engine(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    return new DatabaseEngine(jdbc, transactions);
  }

  @Bean
  Scopes scopes(JdbcTemplate jdbc) {
    return new DatabaseScopes(jdbc);
  }

  @Bean
  Accounts accounts(JdbcTemplate jdbc, PasswordEncoder passwords) {
    return new DatabaseAccounts(jdbc, passwords);
  }

  /**
   * The database's copy of the table, which its policies ask, is made equal to ours at start, by
   * the owner of the tables: the application itself cannot change it.
   */
  @Bean
  Rights rights(RightsTable table, Database database, JdbcTemplate jdbc) {
    JdbcTemplate owner = new JdbcTemplate(database.owner());
    new TransactionTemplate(
            new JdbcTransactionManager(Objects.requireNonNull(owner.getDataSource())))
        .executeWithoutResult(
            status -> {
              owner.update("LOCK TABLE access.role_right IN EXCLUSIVE MODE");
              owner.update("DELETE FROM access.role_right");
              owner.batchUpdate(
                  "INSERT INTO access.role_right (role, right_name, reach) VALUES (?, ?, lower(?))",
                  table.rows().stream()
                      .map(r -> new Object[] {r.role(), r.right(), r.reach().name()})
                      .toList());
            });
    return new TableRights(table, jdbc);
  }

  @Bean
  Sessions sessions(JdbcTemplate jdbc) {
    return new Sessions(jdbc);
  }

  @Bean
  Stewardship stewardship(Database database, Sessions sessions) {
    return new LentStewardship(new JdbcTemplate(database.owner()), sessions);
  }

  @Bean
  SignIn signIn(JdbcTemplate jdbc, PasswordEncoder passwords, Sessions sessions) {
    return new SignIn(jdbc, passwords, sessions);
  }

  @Bean
  EveryHandlerSays everyHandlerSays(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
    return new EveryHandlerSays(handlers);
  }

  @Bean
  WebMvcConfigurer policies(Rights rights, Sessions sessions) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AllowsInterceptor(rights, sessions));
      }
    };
  }
}
