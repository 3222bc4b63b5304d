package org.linxuan.foundation.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.linxuan.foundation.problem.Problem;

/** Why a file could not be read or written, in words for the one who called. */
public final class FileReason {
  private FileReason() {}

  /** An argument for a problem's texts, in both languages where the reason is a common one. */
  public static String of(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return Problem.both("no such file", "没有该文件");
    }
    if (failure instanceof AccessDeniedException) {
      return Problem.both("no permission", "没有权限");
    }
    String said =
        failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
    if (said == null) {
      return failure.getClass().getSimpleName();
    }
    if (said.contains("Is a directory")) {
      return Problem.both("it is a folder", "这是文件夹");
    }
    if (said.contains("No space left")) {
      return Problem.both("the disk is full", "磁盘已满");
    }
    return said;
  }
}
