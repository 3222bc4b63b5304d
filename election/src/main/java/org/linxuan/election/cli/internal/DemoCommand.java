package org.linxuan.election.cli.internal;

import java.util.List;
import java.util.Locale;
import org.linxuan.foundation.access.SignInOffer;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** Runs the office with a synthetic election at all stages, and says who may sign in. */
@CommandLine.Command(
    name = "demo",
    description = {
      "Runs the office with a synthetic election of 38 units at all stages, and prints its accounts. All persons are"
          + " made up. Settings as for serve; the data of an office are not touched.",
      "运行办公系统并载入合成选举（38 个选举单位，处于各个环节），列出可登录的账号。人员均为虚构。设置与 serve 相同；不影响正式办公系统的数据。"
    },
    footer = "  ./linxuan demo --port 8080")
final class DemoCommand extends ServeCommand {
  @Override
  protected Exit run() throws InterruptedException {
    return serve("demo");
  }

  @Override
  protected void opened(ConfigurableApplicationContext office) {
    Locale language = Locale.forLanguageTag(console().lang().of("en", "zh"));
    List<SignInOffer.Offered> all = office.getBean(SignInOffer.class).list(language);
    console().say("accounts (account, password, part):", "账号（账号、密码、身份）：");
    for (SignInOffer.Offered each : all) {
      String line =
          String.format(
              Locale.ROOT, "  %-34s %s  %s", each.account(), each.password(), each.what());
      console().say(line, line);
    }
  }
}
