package org.linxuan.foundation.shell;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.foundation.shell.internal.Assets;
import org.linxuan.foundation.shell.internal.Bundles;
import org.linxuan.foundation.shell.internal.FlashCookie;
import org.linxuan.foundation.shell.internal.Frames;
import org.linxuan.foundation.shell.internal.IncidentAttributes;
import org.linxuan.foundation.shell.internal.LanguageResolver;
import org.linxuan.foundation.shell.internal.ShellDialect;
import org.linxuan.foundation.shell.internal.Styleguide;
import org.linxuan.foundation.shell.internal.TableArgument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

/** Wires the shell; an application imports it and gives a {@link SignedInSource}. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:shell.properties")
public class ShellConfiguration {
  private static final int BEFORE_FILES = 10;

  @Bean
  MessageSource messageSource() {
    return Bundles.source();
  }

  @Bean
  Texts texts(MessageSource messages) {
    return new Texts(messages);
  }

  @Bean
  LanguageResolver localeResolver() {
    return new LanguageResolver();
  }

  @Bean
  ShellDialect shellDialect(
      ObjectProvider<SignedInSource> source,
      ObjectProvider<MenuEntry> entries,
      Environment environment) {
    SignedInSource signedIn = source.getIfAvailable(() -> Optional::empty);
    boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
    return new ShellDialect(new Frames(signedIn, entries.stream().toList(), demo)::of);
  }

  @Bean
  FlashCookie flashMapManager() {
    return new FlashCookie();
  }

  @Bean
  FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
    var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
    filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
    return filter;
  }

  @Bean
  IncidentAttributes errorAttributes() {
    return new IncidentAttributes();
  }

  @Bean
  WebMvcConfigurer shellPages(LanguageResolver languages) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languages);
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new TableArgument());
      }

      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        Assets.serve(registry);
      }

      @Override
      public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("shell/start");
      }
    };
  }

  @Bean
  @Profile({"demo", "test"})
  SimpleUrlHandlerMapping styleguide(
      Texts texts, LanguageResolver languages, ResourceUrlProvider files) {
    Styleguide pages = new Styleguide(texts);
    var mapping =
        new SimpleUrlHandlerMapping(
            Map.of("/styleguide", pages, "/styleguide/**", pages), BEFORE_FILES);
    mapping.setInterceptors(languages, new ResourceUrlProviderExposingInterceptor(files));
    return mapping;
  }
}
