package org.newsgraph.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.lucene.store.LockObtainFailedException;

/// Why a store could not be opened, in words for its user.
final class OpeningFailure {
  private OpeningFailure() {}

  static StoreException explain(Path directory, Exception failure) {
    List<Throwable> causes = ExceptionUtils.getThrowableList(failure);
    if (failure instanceof StoreException explained) {
      return explained;
    }
    if (causes.stream().anyMatch(Damage::isCause)) {
      return Damage.of(directory, String.valueOf(causes.getLast().getMessage()), failure);
    }
    if (has(causes, LockObtainFailedException.class) || has(causes, DBOpEnvException.class)) {
      return new StoreException(
          "The store %s is in use by another process; stop it or give another --store."
              .formatted(directory),
          failure);
    }
    if (has(causes, AccessDeniedException.class)) {
      return new StoreException(
          "The store %s is not writable; change its permissions or give another --store."
              .formatted(directory),
          failure);
    }
    return new StoreException(
        "Can't open the store %s: %s".formatted(directory, causes.getLast().getMessage()), failure);
  }

  private static boolean has(List<Throwable> causes, Class<? extends Throwable> type) {
    return causes.stream().anyMatch(type::isInstance);
  }
}
