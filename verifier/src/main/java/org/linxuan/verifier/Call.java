package org.linxuan.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linxuan.verifier.read.Words;

/** What was asked for: the package, and what anchors it from outside. */
final class Call {
  private static final List<String> WITH_VALUE =
      List.of("--key", "--checkpoint", "--lang", "--encoding");

  private final Map<String, String> options = new TreeMap<>();
  private final List<String> places = new ArrayList<>();
  private final List<Words> faults = new ArrayList<>();

  private Call() {}

  /** Reads the arguments; faults are kept until something is asked that rests on them. */
  static Call of(String... args) {
    Call call = new Call();
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
      String name = equals > 0 ? arg.substring(0, equals) : arg;
      if (List.of("--json", "--help", "-h").contains(name)) {
        call.options.put(name, "true");
      } else if (WITH_VALUE.contains(name)) {
        if (equals < 0 && i + 1 == args.length) {
          call.faults.add(new Words(name + " has no value", name + " 没有值"));
        } else {
          call.options.put(name, equals > 0 ? arg.substring(equals + 1) : args[++i]);
        }
      } else if (name.startsWith("-")) {
        call.faults.add(new Words("unknown option " + arg, "未知选项 " + arg));
      } else {
        call.places.add(arg);
      }
    }
    return call;
  }

  boolean asksHelp() {
    return options.containsKey("--help") || options.containsKey("-h");
  }

  boolean json() {
    return options.containsKey("--json");
  }

  /** Chinese where it is asked for, or where the user's surroundings speak it. */
  boolean chinese() {
    String around =
        System.getenv().getOrDefault("LINXUAN_LOCALE", System.getenv().getOrDefault("LANG", ""));
    return options.getOrDefault("--lang", around).startsWith("zh");
  }

  /** The folder of the package. */
  Path place() throws WrongCall {
    String lang = options.getOrDefault("--lang", "en");
    if (!List.of("zh", "en").contains(lang)) {
      faults.add(new Words("--lang " + lang, "--lang " + lang));
    }
    if (places.size() != 1) {
      faults.add(
          new Words(
              places.size() + " packages named, not one", "应指定一个成果包，现有 " + places.size() + " 个"));
    }
    if (!faults.isEmpty()) {
      throw new WrongCall("CALL_WRONG", faults.get(0), WrongCall.CALL);
    }
    Path root = path(places.get(0));
    if (!Files.isDirectory(root)) {
      throw new WrongCall(
          "PACKAGE_MISSING",
          new Words(root + " is not a folder", root + " 不是文件夹"),
          new Words("the folder of a package", "成果包的文件夹"));
    }
    return root;
  }

  /** The key, given as text or as a file that holds it; empty if not given. */
  String key() throws WrongCall {
    String value = options.getOrDefault("--key", "");
    if (!options.containsKey("--key")) {
      return value;
    }
    boolean isText = value.contains("+") && !Files.isRegularFile(path(value));
    return isText ? value : text(value).strip();
  }

  /** The checkpoint from elsewhere; empty if not given. */
  String checkpoint() throws WrongCall {
    return options.containsKey("--checkpoint")
        ? text(options.getOrDefault("--checkpoint", ""))
        : "";
  }

  private static String text(String file) throws WrongCall {
    try {
      String text = Files.readString(path(file));
      if (text.isBlank()) {
        throw WrongCall.unreadable(file);
      }
      return text;
    } catch (IOException e) {
      throw WrongCall.unreadable(file);
    }
  }

  private static Path path(String text) throws WrongCall {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw WrongCall.unreadable(text);
    }
  }

  static String usage(boolean chinese) {
    return chinese
        ? """
        用法：linxuan verify PACKAGE [--key VKEY] [--checkpoint FILE] [--lang zh|en] [--json]
        重新推算成果包的全部内容并逐项比对：一致为 AGREE（退出码 0），不一致为 DIFFER（退出码 4）并逐条列出。
        VKEY（日志公钥或存放公钥的文件）和 FILE（检查点）必须来自成果包之外。
        示例：linxuan verify package --key package/log/vkey
        """
        : """
        Usage: linxuan verify PACKAGE [--key VKEY] [--checkpoint FILE] [--lang zh|en] [--json]
        Re-derives everything in a package and compares: AGREE (exit 0) or DIFFER (exit 4) with every difference.
        VKEY (the log's public key, or a file with it) and FILE (a checkpoint) must come from elsewhere.
        Example: linxuan verify package --key package/log/vkey
        """;
  }
}
