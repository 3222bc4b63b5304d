package org.linxuan.foundation.access.internal;

import java.util.List;
import org.linxuan.foundation.access.Allows;
import org.linxuan.foundation.access.Open;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Refuses to start while a handler of ours does not say who may use it. */
final class EveryHandlerSays implements SmartInitializingSingleton {
  private final RequestMappingHandlerMapping handlers;

  EveryHandlerSays(RequestMappingHandlerMapping handlers) {
    this.handlers = handlers;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> silent =
        handlers.getHandlerMethods().values().stream()
            .filter(method -> method.getBeanType().getName().startsWith("org.linxuan."))
            .filter(method -> !says(method))
            .map(HandlerMethod::toString)
            .sorted()
            .toList();
    if (!silent.isEmpty()) {
      throw new IllegalStateException("without @Allows or @Open: " + silent);
    }
  }

  private static boolean says(HandlerMethod method) {
    return method.hasMethodAnnotation(Allows.class) != method.hasMethodAnnotation(Open.class);
  }
}
