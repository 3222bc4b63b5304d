package org.linxuan.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The door of the independent checker: {@code verify PACKAGE [--key VKEY] [--checkpoint FILE]}. */
public final class Main {
  private static final String USAGE =
      "Usage: linxuan verify PACKAGE [--key VKEY] [--checkpoint FILE] [--lang zh|en] [--json]\n"
          + "Re-derives a package and compares: AGREE (exit 0) or DIFFER (exit 4) with every difference.\n"
          + "VKEY (the log's public key, or a file with it) and FILE (a checkpoint) must come from elsewhere.\n"
          + "Example: linxuan verify package --key package/log/vkey\n";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
  private final Map<String, String> options = new TreeMap<>();
  private final List<String> places = new ArrayList<>();

  private Main() {}

  /** Checks the package named; exits 0, 4, or 2 where the call is wrong. */
  public static void main(String[] args) {
    System.exit(new Main().run(args));
  }

  private int run(String[] args) {
    if (List.of(args).contains("--help")) {
      out.print(USAGE);
      return 0;
    }
    try {
      read(args);
      Path root = Path.of(places.get(0));
      if (!Files.isDirectory(root)) {
        return wrong("PACKAGE_MISSING", root + " is not a folder", "the folder of a package");
      }
      String key = given("--key");
      String checkpoint =
          options.containsKey("--checkpoint")
              ? Files.readString(Path.of(options.get("--checkpoint")))
              : "";
      if (!key.isEmpty()) {
        Note.Key.parse(key);
      }
      return verdict(Verifier.verify(root, key, checkpoint));
    } catch (Malformed e) {
      return wrong(
          "CALL_WRONG",
          String.valueOf(e.getMessage()),
          "linxuan verify PACKAGE [--key VKEY] [--checkpoint FILE]");
    } catch (IOException e) {
      return wrong("FILE_UNREADABLE", "cannot read " + e.getMessage(), "a readable file");
    }
  }

  private void read(String[] args) throws Malformed {
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
      String name = equals > 0 ? arg.substring(0, equals) : arg;
      if (name.equals("--json")) {
        options.put(name, "true");
      } else if (List.of("--key", "--checkpoint", "--lang", "--encoding").contains(name)) {
        if (equals < 0 && i + 1 == args.length) {
          throw new Malformed(name + " has no value");
        }
        options.put(name, equals > 0 ? arg.substring(equals + 1) : args[++i]);
      } else if (name.startsWith("-")) {
        throw new Malformed("unknown option " + arg);
      } else {
        places.add(arg);
      }
    }
    if (places.size() != 1) {
      throw new Malformed("one package is named, not " + places.size());
    }
  }

  /** The option's value, or the text of the file that it names. */
  private String given(String option) throws IOException {
    String value = options.getOrDefault(option, "");
    boolean written = value.isEmpty() || value.contains("+");
    return !written || Files.isRegularFile(Path.of(value))
        ? Files.readString(Path.of(value)).strip()
        : value;
  }

  private int verdict(Differences differences) {
    boolean agree = differences.list().isEmpty();
    if (options.containsKey("--json")) {
      out.print(Verdict.json(differences) + "\n");
    } else {
      differences.notes().forEach(note -> err.print("note: " + note + "\n"));
      differences.list().forEach(difference -> out.print(difference + "\n"));
      out.print(agree ? "AGREE\n" : "DIFFER\n");
    }
    return agree ? 0 : 4;
  }

  private int wrong(String code, String message, String expected) {
    if (options.containsKey("--json")) {
      err.print(Verdict.problem(code, message, expected) + "\n");
    } else {
      err.print("command:1:1 " + code + " " + message + ", expected: " + expected + "\n");
    }
    return 2;
  }
}
