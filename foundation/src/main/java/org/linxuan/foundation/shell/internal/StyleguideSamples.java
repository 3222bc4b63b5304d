package org.linxuan.foundation.shell.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.linxuan.foundation.shell.Cell;
import org.linxuan.foundation.shell.ChainStep;
import org.linxuan.foundation.shell.Change;
import org.linxuan.foundation.shell.ChartView;
import org.linxuan.foundation.shell.ClockBar;
import org.linxuan.foundation.shell.Crumb;
import org.linxuan.foundation.shell.Gate;
import org.linxuan.foundation.shell.Hands;
import org.linxuan.foundation.shell.PagedTable;
import org.linxuan.foundation.shell.Show;
import org.linxuan.foundation.shell.State;
import org.linxuan.foundation.shell.TaskLine;
import org.linxuan.foundation.shell.Texts;
import org.linxuan.foundation.shell.Tile;
import org.linxuan.foundation.shell.TimelineStep;
import org.linxuan.foundation.shell.UploadPreview;

/** What the styleguide shows: invented, and the same at every look. */
final class StyleguideSamples {
  static final Instant AT = Instant.parse("2026-11-20T06:30:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final int MANY = 5000;

  private final Texts texts;
  private final Show show;

  StyleguideSamples(Texts texts) {
    this.texts = texts;
    this.show = texts.show();
  }

  /** A row of the long table. */
  record Row(String name, String place, long members, long present, LocalDate held, State state) {}

  private String say(String en, String zh) {
    return texts.lang().of(en, zh);
  }

  Map<String, Object> model(HttpServletRequest request) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("crumbs", crumbs());
    model.put("states", List.of(State.values()));
    model.put("tiles", tiles());
    model.put("chain", chain("26", State.DONE));
    model.put("broken", chain("23", State.BLOCKED));
    model.put("gates", gates());
    model.put("clocks", clocks());
    model.put("timeline", timeline());
    model.put("tasks", tasks());
    model.put("noTasks", List.of());
    model.put("hands", hands());
    model.put("changes", changes());
    model.put("charts", charts());
    model.put("preview", preview());
    model.put("few", few(request));
    model.put("none", columns("none").all(TableArgument.read(request), List.of()));
    return model;
  }

  Map<String, Object> table(HttpServletRequest request) {
    PagedTable<Row> table =
        columns("meetings").withFiles().all(TableArgument.read(request), rows(MANY));
    return Map.of("crumbs", crumbs(), "table", table);
  }

  private List<Crumb> crumbs() {
    return List.of(
        new Crumb(say("Unit 07", "第七单位"), "/styleguide"),
        new Crumb(say("Meetings", "会议"), "/styleguide"),
        Crumb.here(say("Styleguide", "样例")));
  }

  private PagedTable<Row> few(HttpServletRequest request) {
    return columns("few").withoutSearch().all(TableArgument.read(request), rows(6));
  }

  private PagedTable<Row> columns(String id) {
    return PagedTable.<Row>of(id, say("Meetings held", "会议召开情况"))
        .column("name", say("Organisation", "组织"), row -> Cell.link(row.name(), "/styleguide"))
        .text("place", say("Belongs to", "隶属"), Row::place)
        .number("members", say("Members", "人数"), Row::members)
        .number("present", say("Present", "到会"), Row::present)
        .figure(
            "share",
            say("Share", "到会率"),
            row ->
                Cell.of(show.percent(row.present(), row.members()))
                    .by(row.present() * 10_000 / row.members()))
        .date("held", say("Held on", "召开日期"), Row::held)
        .column(
            "state",
            say("Entry", "录入"),
            row -> Cell.state(row.state(), texts.of(row.state().key())));
  }

  private List<Row> rows(int count) {
    String[] places = say("Harbour,Uplands,North bank,Old town", "港区,山前,北岸,老城").split(",");
    State[] states = {State.DONE, State.WAITING, State.OVERDUE, State.DRAFT, State.DONE};
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              long members = 12 + i * 37L % 61;
              return new Row(
                  say("Section " + (i + 1), "第" + (i + 1) + "组"),
                  places[i % places.length],
                  members,
                  members - i * 13L % 9,
                  DAY.minusDays(i % 40),
                  states[i % states.length]);
            })
        .toList();
  }

  private List<Tile> tiles() {
    return List.of(
        Tile.of(say("Organisations that took part", "参加的组织"), "1,284", say("of 1,290", "/ 1,290"))
            .note(State.DONE, say("99.5%, target 95%", "99.5%，目标 95%"))
            .to("/styleguide", say("Show organisations", "查看组织")),
        Tile.of(say("Members that took part", "参加的人员"), "41,903", say("of 46,210", "/ 46,210"))
            .note(State.WAITING, say("90.7%, 306 visits open", "90.7%，待走访 306 人")),
        Tile.of(say("Returns overdue", "逾期未报"), "3", "")
            .note(State.OVERDUE, say("longest: 4 working days", "最长逾期 4 个工作日"))
            .to("/styleguide", say("Chase returns", "催报")),
        Tile.of(say("Working days left", "剩余工作日"), "12", ""));
  }

  private List<ChainStep> chain(String fourth, State state) {
    return List.of(
        new ChainStep(say("examined", "考察"), "34", "", State.DONE, ""),
        new ChainStep(say("on the first list", "初步名单"), "28", ">", State.DONE, ""),
        new ChainStep(say("on the second list", "预备名单"), fourth, "≥", State.DONE, ""),
        new ChainStep(say("on the paper", "正式名单"), fourth, "=", State.DONE, ""),
        new ChainStep(
            say("1.15 × places (20)", "1.15 × 名额（20）"), "23", ">", state, say("Article 9", "第九条")),
        new ChainStep(say("chosen", "当选"), "–", "≥", State.NONE, say("not yet", "尚未进行")));
  }

  private List<Gate> gates() {
    return List.of(
        Gate.met(say("The meeting was quorate", "到会人数符合规定"), say("Art. 12", "第十二条")),
        Gate.met(say("Five working days of notice are over", "公示满五个工作日"), say("Art. 31", "第三十一条")),
        Gate.missing(
                say("All comments on the notice are closed; 2 are open", "公示反映均已办结；尚有 2 件未办结"),
                say("Art. 32", "第三十二条"),
                say("inspector of unit 07", "第七单位检查人员"))
            .to("/styleguide", say("Close comments", "办理反映")),
        new Gate(
            State.WAITING,
            say("The opinion asked for on 12 November has come", "11月12日征求的意见已回复"),
            say("Art. 27", "第二十七条"),
            say("supervising office", "主管部门"),
            "",
            ""));
  }

  private List<ClockBar> clocks() {
    return List.of(
        clock(3, State.RUNNING, ""),
        clock(5, State.DONE, ""),
        clock(
            2,
            State.SUSPENDED,
            say(
                "Suspended since 19 November: one complaint is being checked.",
                "自11月19日起暂停：正在核查一件反映。")),
        clock(5, State.OVERDUE, say("The return was due yesterday.", "应于昨日报送。")));
  }

  private ClockBar clock(int passed, State state, String note) {
    return new ClockBar(
        say("Public notice", "公示"),
        show.day(DAY.minusDays(4)),
        show.day(DAY.plusDays(2)),
        passed,
        5,
        state,
        note);
  }

  private List<TimelineStep> timeline() {
    return List.of(
        new TimelineStep(
            State.DONE, say("Proposals", "推荐提名"), show.day(DAY.minusDays(60)), "", false),
        new TimelineStep(
            State.DONE, say("Examination", "组织考察"), show.day(DAY.minusDays(30)), "", false),
        new TimelineStep(
            State.RUNNING,
            say("First list", "确定初步名单"),
            say("until ", "至 ") + show.day(DAY),
            "",
            true),
        new TimelineStep(State.SUSPENDED, say("Second list", "确定预备名单"), "", "", false),
        new TimelineStep(
            State.NONE, say("Meeting", "会议选举"), show.day(DAY.plusDays(30)), "", false));
  }

  private List<TaskLine> tasks() {
    String place = say("North bank committee", "北岸委员会");
    return List.of(
        new TaskLine(
            say("Check the return", "审核报告单"), place, show.day(DAY), State.WAITING, "/styleguide"),
        new TaskLine(
            say("Chase the opinion", "催办意见"),
            place,
            show.day(DAY.minusDays(2)),
            State.OVERDUE,
            "/styleguide"),
        new TaskLine(
            say("Finish the draft of the minutes", "完成会议记录草稿"),
            "",
            "",
            State.DRAFT,
            "/styleguide"));
  }

  private Hands hands() {
    String clerk = say("unit officer", "工作人员");
    return new Hands(
        new Hands.Hand(say("Lin Qinghe", "林清和"), clerk, AT),
        new Hands.Hand(say("Adil·Yasin", "阿迪力·亚森"), say("unit checker", "审核人员"), AT),
        null);
  }

  private List<Change> changes() {
    return List.of(
        new Change(Change.Kind.KEPT, say("Zhou Yan", "周岩"), ""),
        new Change(
            Change.Kind.ADDED, say("He Ruolan", "何若兰"), say("proposed by 14 of 20", "20个组织中14个提出")),
        new Change(Change.Kind.DROPPED, say("Qin Song", "秦松"), say("withdrew", "本人提出不参加")));
  }

  private UploadPreview preview() {
    String wrong = say("“3l” is not a whole number; expected: digits only", "“3l”不是整数；应为：只含数字");
    UploadPreview.Box good = new UploadPreview.Box(say("Section 8", "第8组"), List.of());
    return new UploadPreview(
        say("sections.xlsx", "各组.xlsx"),
        List.of(say("Organisation", "组织"), say("Members", "人数")),
        List.of(
            new UploadPreview.Line(2, List.of(good, new UploadPreview.Box("31", List.of()))),
            new UploadPreview.Line(3, List.of(good, new UploadPreview.Box("3l", List.of(wrong))))),
        List.of(),
        2,
        1);
  }

  private List<ChartView> charts() {
    List<String> places =
        List.of(
            say("Harbour", "港区"),
            say("Uplands", "山前"),
            say("North bank", "北岸"),
            say("Old town", "老城"));
    String persons = say("persons", "人");
    return List.of(
        ChartView.of(
                ChartView.Kind.BAR, "c-bar", say("Members that took part", "参加人数"), persons, places)
            .with(persons, List.of(1204L, 988L, 1530L, 611L)),
        ChartView.of(
                ChartView.Kind.STACK, "c-stack", say("How they took part", "参加方式"), persons, places)
            .with(say("meeting", "会议"), List.of(900L, 700L, 1100L, 400L))
            .with(say("visit", "走访"), List.of(204L, 188L, 330L, 111L))
            .with(say("in writing", "书面"), List.of(100L, 100L, 100L, 100L)),
        ChartView.of(ChartView.Kind.ROWS, "c-rows", say("Composition", "构成"), "%", places)
            .with(say("target", "目标"), List.of(25L, 11L, 33L, 60L))
            .with(say("now", "现状"), List.of(27L, 12L, 31L, 62L)),
        ChartView.of(
                ChartView.Kind.LINE,
                "c-line",
                say("Returns received", "收到报告单"),
                "",
                IntStream.rangeClosed(1, 14).mapToObj(i -> show.day(DAY.plusDays(i))).toList())
            .with(
                say("returns", "份"),
                LongStream.rangeClosed(1, 14).map(i -> 90 * i * i / (i + 6)).boxed().toList()));
  }
}
