package org.linxuan.foundation.intake;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with a table file. */
public enum IntakeProblem implements ProblemCode {
  FILE_UNREADABLE("the file cannot be read: {0}", "a readable file", "文件无法读取：{0}", "可读取的文件"),
  FILE_EMPTY("the file is empty", "a header line", "文件为空", "应有表头一行"),
  NOT_UTF8("byte {0} is not UTF-8", "text in UTF-8", "字节 {0} 不是 UTF-8", "UTF-8 文本"),
  ENCODING_GB18030(
      "the file is in GB18030", "UTF-8, or the option --encoding GB18030",
      "文件为 GB18030 编码", "UTF-8 编码，或使用选项 --encoding GB18030"),
  NOT_IN_ENCODING("the file is not in {0}", "text in {0}", "文件不是 {0} 编码", "{0} 文本"),
  FILE_TOO_LARGE(
      "the file is larger than {0} bytes", "at most {0} bytes", "文件超过 {0} 字节", "不超过 {0} 字节"),
  YAML_EMPTY("the file holds no YAML", "a mapping of keys to values", "文件中没有 YAML 内容", "键值对应的内容"),
  YAML_SYNTAX(
      "not YAML: {0}",
      "YAML 1.2 without tabs for indentation", "YAML 语法有误：{0}", "YAML 1.2，缩进不用制表符"),
  YAML_CHARACTER(
      "a character that YAML forbids (U+{0})", "printable text", "含有 YAML 不允许的字符（U+{0}）", "可显示的文字"),
  YAML_ALIAS(
      "an anchor, alias or tag stands here: {0}", "the value itself, written out",
      "此处使用了锚点、别名或标签：{0}", "直接写出内容"),
  YAML_KEY("a key is not plain text", "a short text as key", "键不是普通文字", "以简短文字为键"),
  YAML_KEY_TWICE(
      "key {0} stands already on line {1}", "each key once",
      "键 {0} 已在第 {1} 行出现", "每个键只出现一次"),
  YAML_DEPTH("nested deeper than {0} levels", "at most {0} levels", "嵌套超过 {0} 层", "最多 {0} 层"),
  YAML_DOCUMENTS("a second document begins here", "one document a file", "此处开始第二个文档", "一个文件只含一个文档"),
  QUOTE_UNCLOSED("a quote is opened and never closed", "a closing quote", "引号未闭合", "闭合的引号"),
  QUOTE_STRAY(
      "a quote stands inside an unquoted cell", "the whole cell in quotes, inner quotes doubled",
      "未加引号的单元格内出现引号", "整个单元格加引号，内部引号写两次"),
  QUOTE_TRAILING(
      "text follows a closing quote", "a comma or the end of the line",
      "闭合引号之后还有文字", "逗号或行尾"),
  CONTROL_CHARACTER(
      "a control character (U+{0}) stands in a cell", "printable text",
      "单元格内有控制字符（U+{0}）", "可显示的文字"),
  JSON_SYNTAX("this is not JSON", "JSON", "此处不是 JSON", "JSON"),
  JSON_SHAPE("this is not {0}", "{0}", "此处不是 {0}", "{0}"),
  HEADER_NAME_EMPTY("a column has no name", "a column name", "某列没有名称", "列名"),
  COLUMN_TWICE("column {0} stands twice", "each column once", "列 {0} 重复出现", "每列只出现一次"),
  COLUMN_MISSING("column {0} is missing", "the columns {1}", "缺少列 {0}", "应有列 {1}"),
  COLUMN_UNKNOWN("column {0} is unknown", "only the columns {1}", "未知列 {0}", "仅限列 {1}"),
  CELLS_NUMBER(
      "the row has {0} cells", "{1} cells, as the header", "该行有 {0} 个单元格", "与表头一致的 {1} 个单元格"),
  ROWS_NONE("the table has no rows", "at least one row", "表中没有数据行", "至少一行数据"),
  CELL_EMPTY("{0} is empty", "{1}", "{0} 为空", "{1}"),
  CELL_FORMULA(
      "{0} begins like a formula: {1}", "text that does not begin with = or @",
      "{0} 以公式符号开头：{1}", "不以 = 或 @ 开头的文字"),
  NOT_A_COUNT("{0} is {1}", "a whole number of digits only", "{0} 为 {1}", "只含数字的非负整数"),
  COUNT_TOO_LARGE(
      "{0} is {1}", "a whole number up to 9223372036854775807",
      "{0} 为 {1}", "不大于 9223372036854775807 的整数"),
  NOT_A_DATE("{0} is {1}", "an ISO date such as 2022-05-31", "{0} 为 {1}", "ISO 日期，如 2022-05-31"),
  NOT_A_CHOICE("{0} is {1}", "one of {2}", "{0} 为 {1}", "下列之一：{2}"),
  NOT_A_FRACTION("{0} is {1}", "a fraction such as 1/3 or 15%", "{0} 为 {1}", "分数，如 1/3 或 15%"),
  ROW_TWICE(
      "{0} {1} stands already on line {2}", "each {0} once",
      "{0} {1} 已在第 {2} 行出现", "每个 {0} 只出现一次"),
  FILE_KIND(
      "the file is named {0} and holds {1}", "a name that fits: .csv, .tsv or .xlsx",
      "文件名为 {0}，内容却是{1}", "与内容相符的文件名：.csv、.tsv 或 .xlsx"),
  FILE_KIND_UNKNOWN(
      "the file is no table that can be read: {0}", "a workbook (.xlsx) or CSV",
      "文件不是可读取的表格：{0}", "工作簿（.xlsx）或 CSV"),
  TABLE_TOO_WIDE(
      "the table has more than {0} columns", "at most {0} columns", "表格超过 {0} 列", "不超过 {0} 列"),
  TABLE_TOO_LONG("the table has more than {0} rows", "at most {0} rows", "表格超过 {0} 行", "不超过 {0} 行"),
  PROBLEMS_MANY(
      "more than {0} problems were found; reading stopped here",
          "the problems above put right first",
      "问题超过 {0} 个，读取到此为止", "先改正以上问题"),
  WORKBOOK_DAMAGED(
      "the workbook is damaged or cut short: {0}", "the whole file, saved by a spreadsheet program",
      "工作簿损坏或不完整：{0}", "由表格软件保存的完整文件"),
  WORKBOOK_PASSWORD(
      "the workbook is encrypted with a password", "the same workbook saved without a password",
      "工作簿设有打开密码", "去除密码后另存的工作簿"),
  WORKBOOK_BOMB(
      "the workbook unpacks to more than is read: {0}", "a workbook of ordinary size",
      "工作簿解压后超出可读取的大小：{0}", "大小正常的工作簿"),
  WORKBOOK_MACRO(
      "the workbook holds macros: {0}", "a workbook without macros, saved as .xlsx",
      "工作簿含有宏：{0}", "不含宏、另存为 .xlsx 的工作簿"),
  WORKBOOK_LINK(
      "the workbook takes data from elsewhere: {0}", "a workbook without links to other files",
      "工作簿引用外部数据：{0}", "不引用其他文件的工作簿"),
  WORKBOOK_OBJECT(
      "the workbook holds an object of another program: {0}", "a workbook with cells only",
      "工作簿嵌有其他程序的对象：{0}", "只有单元格的工作簿"),
  WORKBOOK_ENTITIES(
      "a part of the workbook declares a document type or entities: {0}",
      "a workbook as spreadsheet programs save it", "工作簿的部件声明了文档类型或实体：{0}", "由表格软件保存的工作簿"),
  SHEET_NONE(
      "the workbook has no visible sheet", "one sheet with the table", "工作簿没有可见的工作表", "含有表格的一个工作表"),
  CELLS_MERGED("the cells {0} are merged", "each cell by itself", "单元格 {0} 已合并", "不合并的单元格"),
  CELL_TOO_LONG(
      "a cell has more than {0} characters",
      "at most {0} characters", "单元格超过 {0} 个字符", "不超过 {0} 个字符"),
  CELL_HAS_FORMULA(
      "{0} is a formula: {1}", "the value itself, pasted as a value", "{0} 为公式：{1}", "粘贴为数值的内容本身"),
  CELL_ERROR("{0} shows an error: {1}", "a value", "{0} 显示错误：{1}", "一个值"),
  CELL_WITHOUT_COLUMN(
      "a cell stands beyond the last column: {0}", "cells below a column name only",
      "最后一列之外有内容：{0}", "只在有列名的列内填写"),
  NUMBER_ROUNDED(
      "{0} is held as a number, {1}, which may have lost digits",
          "all digits, in a cell of format Text",
      "{0} 以数字 {1} 保存，可能已丢失位数", "在“文本”格式的单元格中填写全部数字"),
  ZEROS_NOT_HELD(
      "{0} shows leading zeros, but the cell holds {1}", "all digits, in a cell of format Text",
      "{0} 显示有前导零，但单元格实为 {1}", "在“文本”格式的单元格中填写全部数字"),
  DATE_NOT_TEXT(
      "{0} is held as the day {1}", "what is meant, in a cell that is not formatted as a date",
      "{0} 以日期 {1} 保存", "在非日期格式的单元格中填写原意"),
  TOLD_ENCODING(
      "the file is not in UTF-8 and was read as {0}", "a look at the preview: are the names right?",
      "文件不是 UTF-8 编码，已按 {0} 读取", "请查看预览，确认姓名等文字无误"),
  TOLD_SHEETS(
      "sheet {0} was read; not read: {1}", "the table on the first sheet",
      "已读取工作表 {0}；未读取：{1}", "表格放在第一个工作表"),
  TOLD_HIDDEN_SHEETS(
      "hidden sheets were not read: {0}", "no hidden sheets", "未读取隐藏的工作表：{0}", "没有隐藏的工作表"),
  TOLD_HIDDEN_ROWS(
      "{0} rows are hidden in the sheet, row {1} first; they are read like all others",
      "that they are meant", "工作表中有 {0} 行被隐藏，首行为第 {1} 行；这些行同样读取", "确认确需导入"),
  TOLD_HIDDEN_COLUMNS(
      "columns are hidden in the sheet: {0}; they are read like all others", "that they are meant",
      "工作表中有隐藏的列：{0}；这些列同样读取", "确认确需导入"),
  TOLD_NUMBERS(
      "{1} cells of {0} are numbers and are taken by their digits",
      "format Text, where leading zeros count", "{0} 列有 {1} 个单元格为数字，按其数字读取", "如有前导零，请用“文本”格式"),
  TOLD_SPACES(
      "spaces at the ends of {0} cells were left out", "cells without spaces at their ends",
      "{0} 个单元格首尾的空格已略去", "首尾没有空格的单元格");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  IntakeProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
    this.english = english;
    this.expectedEnglish = expectedEnglish;
    this.chinese = chinese;
    this.expectedChinese = expectedChinese;
  }

  @Override
  public String message(Lang lang) {
    return lang.of(english, chinese);
  }

  @Override
  public String expected(Lang lang) {
    return lang.of(expectedEnglish, expectedChinese);
  }
}
