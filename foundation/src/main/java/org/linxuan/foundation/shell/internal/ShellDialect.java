package org.linxuan.foundation.shell.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.shell.Show;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.web.servlet.IServletWebExchange;

/**
 * Gives templates {@code #page} (what the frame shows) and {@code #show} (formats); error pages
 * have them too, since they come from no model.
 */
public final class ShellDialect extends AbstractDialect
    implements IExpressionObjectDialect, IExpressionObjectFactory {
  private static final String PAGE = "page";
  private static final String SHOW = "show";

  private final Function<HttpServletRequest, PageFrame> frames;

  public ShellDialect(Function<HttpServletRequest, PageFrame> frames) {
    super("shell");
    this.frames = frames;
  }

  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return this;
  }

  @Override
  public Set<String> getAllExpressionObjectNames() {
    return Set.of(PAGE, SHOW);
  }

  @Override
  public @Nullable Object buildObject(IExpressionContext context, String name) {
    if (name.equals(SHOW)) {
      return new Show(context.getLocale());
    }
    if (context instanceof IWebContext web
        && web.getExchange() instanceof IServletWebExchange exchange) {
      return frames.apply((HttpServletRequest) exchange.getNativeRequestObject());
    }
    return null;
  }

  @Override
  public boolean isCacheable(String name) {
    return true;
  }
}
