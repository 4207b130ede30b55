/**
 * For a million cases. Lists of one service, status or employee walk an index of their own rather than pass over everybody else's:
 * a service that ended years ago has all its cases at the far end of the common order. Corrections are found without reading acts.
 *
 * `figure` keeps the figures of closed cases once they were reckoned (figure-store.ts). A change of any closed case throws the
 * figures of its month and service away in the same transaction, whoever writes: what is there is exact, and `audit verify` proves it.
 *
 * `list_filter` holds the filters that the office saved under a name. They are nobody's right or duty, so no act records them; they
 * stand here rather than in a file beside it, so that every desk has them and a backup takes them along.
 */
export const scale = `
create index case_by_service_number on case_file (service, number);
create index case_by_service_accepted on case_file (service, accepted, number);
drop index case_by_status;
create index case_by_status on case_file (status, number);
drop index case_by_assignee;
create index case_by_assignee on case_file (assignee, number) where assignee is not null;
drop index case_open;
create index case_open on case_file (service, step, accepted, service_due) where open = 1;
create index act_corrected on act (subject) where kind = 'corrected';

create table figure (
  month text not null,
  service text not null,
  calendar text not null,
  cells text not null,
  minutes blob not null,
  primary key (month, service)
) strict;
create trigger figure_of_new after insert on case_file when new.open = 0
begin delete from figure where month = substr(new.accepted, 1, 7) and service = new.service; end;
create trigger figure_of_changed after update on case_file when old.open = 0 or new.open = 0
begin
  delete from figure where month = substr(old.accepted, 1, 7) and service = old.service;
  delete from figure where month = substr(new.accepted, 1, 7) and service = new.service;
end;
create trigger figure_of_removed after delete on case_file when old.open = 0
begin delete from figure where month = substr(old.accepted, 1, 7) and service = old.service; end;

create table list_filter (
  name text primary key,
  options text not null,
  by_whom text not null,
  saved text not null
) strict, without rowid;
`
