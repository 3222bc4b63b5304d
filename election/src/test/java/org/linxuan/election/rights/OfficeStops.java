package org.linxuan.election.rights;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stops the office that the tests share when the last of all tests has run. */
final class OfficeStops implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(OfficeStops.class))
        .computeIfAbsent("office", key -> (AutoCloseable) RightsOffice::stop);
  }
}
