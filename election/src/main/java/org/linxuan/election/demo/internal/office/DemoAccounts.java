package org.linxuan.election.demo.internal.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linxuan.election.demo.internal.Days;
import org.linxuan.election.nomination.NominationRows;
import org.linxuan.election.organization.OrganizationRows;
import org.linxuan.foundation.access.Accounts;
import org.linxuan.foundation.access.Engine;
import org.linxuan.foundation.access.Grant;
import org.linxuan.foundation.access.ScopeNames;
import org.linxuan.foundation.access.Scopes;
import org.linxuan.foundation.access.SignInOffer;
import org.linxuan.foundation.records.Kept;
import org.linxuan.foundation.records.Records;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The accounts of the demonstration: at the centre, in a unit that nominates with a committee and a
 * branch of it, and in a unit whose persons are vetted. Their password is no secret.
 */
final class DemoAccounts implements SignInOffer {
  static final String BY = "demonstration";
  static final String PASSWORD = "linxuan-demo";

  private static final List<String> CENTRE =
      List.of(
          "central-officer",
          "central-checker",
          "central-signer",
          "credentials-officer",
          "system-admin",
          "security-admin",
          "audit-admin");
  private static final List<String> UNIT =
      List.of(
          "unit-officer",
          "unit-checker",
          "unit-signer",
          "vetting-team",
          "discipline-inspector",
          "discipline-head",
          "supervisor",
          "observer",
          "counter",
          "scrutineer");
  private static final List<String> COMMITTEE =
      List.of("committee-staff", "committee-checker", "committee-secretary");
  private static final List<String> BRANCH = List.of("branch-secretary", "member");

  private final Accounts accounts;
  private final Records records;
  private final Engine engine;
  private final ScopeNames names;
  private final MessageSource texts;
  private final JdbcTemplate jdbc;

  DemoAccounts(
      Accounts accounts, Records records, Engine engine, OfferTexts texts, JdbcTemplate jdbc) {
    this.accounts = accounts;
    this.records = records;
    this.engine = engine;
    this.names = texts.names();
    this.texts = texts.messages();
    this.jdbc = jdbc;
  }

  /** Where the words of an offer come from. */
  record OfferTexts(ScopeNames names, MessageSource messages) {}

  /** Adds all that are missing. */
  void add() {
    add(CENTRE, Scopes.WHOLE, "");
    add(UNIT, Days.NOMINATING, "");
    String committee = committee();
    add(COMMITTEE, committee, "");
    String township =
        below(committee, 4).stream().filter(id -> id.contains("t")).findFirst().orElse(committee);
    if (!township.equals(committee)) {
      add(COMMITTEE, township, "." + township);
    }
    branchWithoutForm(township)
        .or(() -> branchWithoutForm(committee))
        .ifPresent(branch -> add(BRANCH, branch, ""));
    add(UNIT, Days.VETTING, "." + Days.VETTING);
  }

  private void add(List<String> roles, String scope, String ending) {
    for (String role : roles) {
      String account = role + ending;
      if (!accounts.exists(account)) {
        accounts.add(account, account, PASSWORD, List.of(new Grant(role, scope)), BY);
      }
    }
  }

  /** The first county committee of the unit. */
  private String committee() {
    return below(Days.NOMINATING, 3).stream().findFirst().orElse(Days.NOMINATING);
  }

  private List<String> below(String scope, long level) {
    return organizations().stream()
        .filter(row -> row.count("level") == level)
        .map(row -> row.text("organization"))
        .filter(id -> id.startsWith(scope))
        .sorted()
        .toList();
  }

  private List<Kept> organizations() {
    return engine.read(() -> records.list(OrganizationRows.ORGANIZATIONS, Days.NOMINATING));
  }

  private Optional<String> branchWithoutForm(String committee) {
    Set<String> done =
        engine.read(
            () ->
                records.list(NominationRows.FORMS, Days.NOMINATING).stream()
                    .map(row -> row.text("organization"))
                    .collect(Collectors.toSet()));
    Set<String> parents =
        organizations().stream().map(row -> row.text("parent")).collect(Collectors.toSet());
    return organizations().stream()
        .filter(row -> row.count("level") == 7 && row.text("organization").startsWith(committee))
        .map(row -> row.text("organization"))
        .filter(id -> !parents.contains(id) && !done.contains(id))
        .sorted()
        .findFirst();
  }

  private record Granted(String account, String role, String scope) {}

  @Override
  public List<Offered> list(Locale language) {
    List<Granted> all =
        jdbc.query(
            "SELECT account, role, scope FROM access.role_grant WHERE granted_by = ? ORDER BY id",
            (rs, n) ->
                new Granted(rs.getString("account"), rs.getString("role"), rs.getString("scope")),
            BY);
    Map<String, String> scopes =
        new TreeSet<>(all.stream().map(Granted::scope).toList())
            .stream().collect(Collectors.toMap(scope -> scope, scope -> names.of(scope, language)));
    return all.stream()
        .map(
            each ->
                new Offered(
                    each.account(),
                    PASSWORD,
                    text(each.role(), language) + " · " + scopes.get(each.scope())))
        .toList();
  }

  private String text(String role, Locale language) {
    return texts.getMessage("role." + role, null, language);
  }
}
