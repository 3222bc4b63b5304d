package org.linxuan.foundation.shell.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.shell.TableRequest;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers the {@link TableRequest} that they take as an argument. */
public final class TableArgument implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == TableRequest.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    if (request == null) {
      throw new IllegalStateException("a table is asked for by a request");
    }
    return read(request);
  }

  /** The part of a table that a request asks for. */
  public static TableRequest read(HttpServletRequest request) {
    Map<String, String> first = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> first.put(name, values[0]));
    return TableRequest.of(request.getRequestURI(), first);
  }
}
