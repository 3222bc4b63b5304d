package org.linxuan.foundation.shell.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All texts below {@code i18n} in the class path: English in X.properties, Chinese in X_zh. */
public final class Bundles {
  private static final String ENDING = ".properties";

  private Bundles() {}

  /** A source over every bundle found. */
  public static ResourceBundleMessageSource source() {
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    source.setBasenames(names().stream().map(name -> "i18n/" + name).toArray(String[]::new));
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    return source;
  }

  private static Set<String> names() {
    Set<String> names = new TreeSet<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*" + ENDING)) {
        String name = String.valueOf(file.getFilename());
        name = name.substring(0, name.length() - ENDING.length());
        if (!name.endsWith("_zh")) {
          names.add(name);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
