package org.linxuan.foundation.clock.internal.office;

import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.linxuan.foundation.clock.DeadlineListener;
import org.linxuan.foundation.clock.OfficeClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Time and deadlines of the office; its zone is `linxuan.zone`. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
  @Bean
  DatabaseClock officeClock(
      DataSource application, @Value("${linxuan.zone:Asia/Shanghai}") String zone) {
    return new DatabaseClock(application, ZoneId.of(zone));
  }

  @Bean
  DatabaseDeadlines deadlines(DataSource application, OfficeClock clock) {
    return new DatabaseDeadlines(application, clock);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  DeadlineWatch deadlineWatch(
      DatabaseDeadlines deadlines,
      ObjectProvider<DeadlineListener> listeners,
      PlatformTransactionManager transactions) {
    List<DeadlineListener> all = listeners.orderedStream().toList();
    return new DeadlineWatch(deadlines, all, new TransactionTemplate(transactions));
  }
}
