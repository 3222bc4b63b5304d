package org.linxuan.foundation.store;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with the data folder or the database. */
public enum StoreProblem implements ProblemCode {
  DATA_FOLDER(
      "the data folder cannot be used: {0}", "a folder that this user may write to",
      "数据目录无法使用：{0}", "本用户可写的目录"),
  DATA_IN_USE(
      "another instance is running on this data folder", "one instance for each data folder",
      "另一个实例正在使用该数据目录", "每个数据目录只运行一个实例"),
  SECRET_OPEN(
      "others may read this secret", "mode 600 (chmod 600)",
      "他人可读取该密钥文件", "权限 600（chmod 600）"),
  SECRET_FORM(
      "this secret is not as it was drawn: {0}", "the file as it was, for example from a backup",
      "密钥文件与生成时不符：{0}", "原来的文件，例如取自备份"),
  SERVER_MISSING(
      "there is no embedded PostgreSQL for this system ({0})",
      "LINXUAN_PG_BIN, the folder of initdb and pg_ctl, or an external database by LINXUAN_DB_URL",
      "没有适用于本系统（{0}）的内嵌 PostgreSQL",
      "以 LINXUAN_PG_BIN 指明 initdb 和 pg_ctl 所在目录，或以 LINXUAN_DB_URL 使用外部数据库"),
  SERVER_USER(
      "PostgreSQL refuses to run as root, and this machine offers no way around it",
      "a start as an ordinary user",
      "PostgreSQL 拒绝以 root 运行，本机又无法变通",
      "以普通用户启动"),
  SERVER_START(
      "PostgreSQL does not start: {0}", "a server that starts",
      "PostgreSQL 无法启动：{0}", "能够启动的服务器"),
  SERVER_STOP(
      "the server that an earlier run left behind (process {0}) does not stop",
      "a data folder that no server uses", "先前运行遗留的服务器（进程 {0}）无法停止", "没有服务器占用的数据目录"),
  DB_URL_FORM(
      "{0} is not an address of a PostgreSQL database",
      "jdbc:postgresql://host:port/database?user=...&password=...",
      "{0} 不是 PostgreSQL 数据库地址",
      "jdbc:postgresql://主机:端口/数据库?user=...&password=..."),
  DB_OWNER_URL_MISSING(
      "LINXUAN_DB_URL is given without LINXUAN_DB_OWNER_URL",
      "both: the application's role, and the owner's for migrations",
      "给出了 LINXUAN_DB_URL，却没有 LINXUAN_DB_OWNER_URL",
      "两者都给出：应用的角色，以及用于迁移的所有者角色"),
  DB_UNREACHABLE(
      "the database does not answer: {0}", "a database that can be reached",
      "数据库没有应答：{0}", "可以连接的数据库"),
  DB_VERSION(
      "the server is PostgreSQL {0}", "PostgreSQL 15 or later",
      "服务器为 PostgreSQL {0}", "PostgreSQL 15 或更新版本"),
  DB_SETTING(
      "the server runs with {0} = {1}", "{2}, so that nothing acknowledged is ever lost",
      "服务器的 {0} = {1}", "{2}，以保证已确认的内容不会丢失"),
  DB_ROLE(
      "the application connects as {0}: {1}",
      "linxuan_app, no superuser, without BYPASSRLS, owner of nothing",
      "应用以 {0} 连接：{1}",
      "linxuan_app：非超级用户、无 BYPASSRLS、不拥有任何对象"),
  BACKUP_EXTERNAL(
      "the database is an external one ({0})",
      "a backup by that server's own means, and the data folder copied beside it",
      "数据库为外部数据库（{0}）",
      "用该服务器自身的方法备份，并另行复制数据目录"),
  BACKUP_FILE(
      "the backup cannot be written or read: {0}", "a new file to write, a backup to read",
      "备份文件无法写入或读取：{0}", "写入时为新文件，读取时为备份文件"),
  BACKUP_DAMAGED(
      "this is not a whole backup: {0}", "a file as backup wrote it",
      "不是完整的备份：{0}", "由 backup 写出的原文件"),
  RESTORE_NOT_EMPTY(
      "the data folder is not empty", "an empty data folder; move what is there away first",
      "数据目录不是空的", "空的数据目录；请先将原有内容移走"),
  MIGRATION_FAILED(
      "the tables of {0} cannot be brought up to date: {1}",
      "a database that only Linxuan's own migrations have changed",
      "无法更新 {0} 的数据表：{1}",
      "仅由本系统自身的迁移改动过的数据库");

  private final String wrongEn;
  private final String expectedEn;
  private final String wrongZh;
  private final String expectedZh;

  StoreProblem(String wrongEn, String expectedEn, String wrongZh, String expectedZh) {
    this.wrongEn = wrongEn;
    this.expectedEn = expectedEn;
    this.wrongZh = wrongZh;
    this.expectedZh = expectedZh;
  }

  @Override
  public String message(Lang lang) {
    return lang.of(wrongEn, wrongZh);
  }

  @Override
  public String expected(Lang lang) {
    return lang.of(expectedEn, expectedZh);
  }
}
