package org.linxuan.election.golden;

/** The input tables of docs/package.md with their columns. */
final class Columns {
  private Columns() {}

  static Tables all() {
    Tables t = new Tables();
    frame(t);
    nomination(t);
    vetting(t);
    assembly(t);
    return t;
  }

  private static void frame(Tables t) {
    t.table("election", "key,value")
        .table("units", "unit,name_zh,name_en,kind,detail,members,women,minorities")
        .table("calendar", "date,kind")
        .table("papers", "paper,unit,kind,title,issued_by,date")
        .table("stage-openings", "unit,stage,date,body,prepared_by,checked_by,issued_by")
        .table(
            "meetings",
            "meeting,unit,organization,body,act,date,entitled,present,prepared_by,checked_by,issued_by")
        .table("meeting-names", "meeting,person,taken,for,against,abstain,reason")
        .table("suspensions", "unit,stage,suspended,by,reason,resumed,resumed_by")
        .table("soft-reasons", "unit,step,rule,reason,approver,date")
        .table("planned", "unit,category,number,date")
        .table("ways-out", "person,way,date,reason,by");
  }

  private static void nomination(Tables t) {
    t.table("organizations", "organization,parent,level,members")
        .table("organization-names", "organization,name_zh,name_en")
        .table(
            "participation-forms", "organization,meeting,visit,phone,writing,chair,recorder,date")
        .table("tallies", "organization,nominee,supporters")
        .table("entries", "organization,person,source,by,date,reason")
        .table("reports", "organization,nominee,reason")
        .table("not-reported", "organization,nominee,reason")
        .table(
            "rounds", "unit,round,sent_down,returned,resubmitted,organizations_heard,members_heard")
        .table("round-opinions", "unit,round,organization,person,opinion,reason")
        .table("round-names", "unit,round,person,change,reason")
        .table(
            "people",
            "person,name_zh,name_en,unit,organization,source,sex,nationality,birth,education,member_since,field,level,body_kind")
        .table(
            "evidence",
            "person,kind,employer_kind,rank,duty,share,occupation,title,from,to,granted_by,text")
        .table(
            "identity",
            "person,claimed,filled_by,filled_on,determined,determined_by,determined_on,reviewed_by,reviewed_on,grounds")
        .table("identity-numbers", "person,number");
  }

  private static void vetting(Tables t) {
    t.table("musts", "person,must,state,reason,examined_instead,by,date")
        .table("opinions", "batch,unit,kind,authority,person,asked,answered,answer")
        .table("heard", "unit,person,group,how,number,date")
        .table("vetting-reports", "person,heading,by,date,text")
        .table(
            "conclusions", "person,conclusion,secretary,secretary_on,discipline_head,discipline_on")
        .table(
            "leads", "lead,unit,person,received,checkable,how,concluded,conclusion,by,content_hash")
        .table(
            "complaints",
            "complaint,unit,stage,received,kind,handled,handled_by,conclusion,content_hash")
        .table("notices", "notice,unit,kind,opens,closes,range,channels,proof,posted_by")
        .table("notice-names", "notice,person")
        .table("comments", "comment,notice,person,received,from,closed,closed_by,conclusion,action")
        .table("aftercare", "person,date,by,note_hash");
  }

  private static void assembly(Tables t) {
    t.table(
            "assemblies",
            "unit,date,form,entitled,present,absent_sick,absent_duty,absent_other,blank_means,adopted_for,adopted_against,adopted_abstain,chair")
        .table("roll", "unit,elector,delegation,present,cause")
        .table("officers", "unit,role,elector,proposed_by,confirmed_for")
        .table("ballot-rounds", "unit,round,kind,seats,date,issued,returned,unused")
        .table("ballot-candidates", "unit,round,position,person")
        .table(
            "summary",
            "unit,vetted,preliminary,preparatory,candidates,date,entitled,present,issued,returned,valid,invalid")
        .table("summary-tallies", "unit,position,person,for,against,abstain")
        .table("changes", "person,date,kind,text_hash")
        .table("review", "person,outcome,article,reason,by,date")
        .table("invited", "person,name_zh,name_en,named_by,date");
  }
}
