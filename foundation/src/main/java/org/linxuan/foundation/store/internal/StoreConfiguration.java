package org.linxuan.foundation.store.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.linxuan.foundation.store.DataFolder;
import org.linxuan.foundation.store.Database;
import org.linxuan.foundation.store.Migrations;
import org.linxuan.foundation.store.Schemas;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The database of the office. Whoever has its connections has up-to-date tables. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
  private static final int CONNECTIONS = 20;

  @Bean
  @ConditionalOnMissingBean
  DataFolder dataFolder(@Value("${linxuan.data:office}") String name) {
    return DataFolder.of(System.getenv(), name);
  }

  @Bean
  @ConditionalOnMissingBean
  Database database(DataFolder folder) {
    return Database.open(folder, System.getenv());
  }

  @Bean
  @Primary
  DataSource dataSource(Database database, Schemas schemas) {
    new Migrations(database.owner()).run(schemas.modules());
    HikariConfig config = new HikariConfig();
    config.setDataSource(database.application());
    config.setPoolName("office");
    config.setMaximumPoolSize(CONNECTIONS);
    return new HikariDataSource(config);
  }
}
