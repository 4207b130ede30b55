/**
 * The first schema. Tables and indexes are plain SQL (STRICT aside); the triggers and the two search tables at the end are what
 * another database would have to say in its own way.
 */
export const journalAndFiles = `
create table act (
  id integer primary key,
  subject text not null,
  seq integer not null,
  kind text not null,
  at text not null,
  recorded_at text not null,
  by_whom text not null,
  data text not null,
  prev_hash blob not null check (length(prev_hash) = 32),
  hash blob not null check (length(hash) = 32),
  unique (subject, seq)
) strict;

-- A number is taken for an act of the same transaction: at its end the act must be there, or nothing is.
create table number_taken (
  series text not null,
  year integer not null,
  number integer not null check (number > 0),
  act integer not null references act (id) deferrable initially deferred,
  primary key (series, year, number)
) strict, without rowid;
-- Recording an act looks for the numbers that wait for it: without this index, through all of them.
create index number_by_act on number_taken (act);

create table draft (
  id integer primary key autoincrement,
  service text not null,
  procedure text,
  answers text not null,
  position text,
  created text not null,
  updated text not null,
  by_whom text not null
) strict;

create table case_file (
  id integer primary key,
  number text not null unique,
  incoming_number text,
  external_number text,
  service text not null,
  procedure text not null,
  standard text not null,
  regulation text not null,
  channel text not null,
  status text not null,
  open integer not null check (open in (0, 1)),
  applicant_id text,
  applicant_name text not null,
  applicant_sort text not null,
  object_name text not null,
  received text not null,
  accepted text not null,
  registered text,
  step text,
  step_role text,
  step_due text,
  service_due text,
  due_ends text,
  decided text,
  outcome text,
  assignee text,
  entry text,
  version integer not null,
  updated_at text not null,
  indexed text not null
) strict;
create index case_by_service on case_file (service, status);
create index case_by_status on case_file (status);
create index case_by_accepted on case_file (accepted, number);
create index case_by_applicant_name on case_file (applicant_sort, number);
create index case_by_applicant on case_file (applicant_id) where applicant_id is not null;
create index case_by_incoming_number on case_file (incoming_number) where incoming_number is not null;
create index case_by_external_number on case_file (external_number) where external_number is not null;
create index case_by_assignee on case_file (assignee) where assignee is not null;
create index case_by_due on case_file (due_ends, number) where due_ends is not null;
create index case_open on case_file (service, step) where open = 1;

create table register_entry (
  id integer primary key,
  register text not null,
  number text not null,
  number_sort text not null,
  status text not null,
  case_number text references case_file (number) deferrable initially deferred,
  holder_id text,
  holder_name text not null,
  holder_sort text not null,
  object_name text not null,
  object_sort text not null,
  object_folded text not null,
  kind text not null,
  data text not null,
  included_on text not null,
  changed_on text,
  ended_on text,
  earliest_expiry text,
  version integer not null,
  updated_at text not null,
  indexed text not null,
  unique (register, number)
) strict;
create index entry_by_number on register_entry (register, number_sort, number);
create index entry_by_object on register_entry (register, object_sort, number);
create index entry_by_holder on register_entry (register, holder_sort, number);
create index entry_by_folded on register_entry (register, object_folded);
create index entry_by_holder_id on register_entry (holder_id) where holder_id is not null;
create index entry_by_case on register_entry (case_number) where case_number is not null;
create index entry_by_status on register_entry (register, status);
create index entry_by_expiry on register_entry (register, earliest_expiry, number) where earliest_expiry is not null;

create table entry_document (
  register text not null,
  entry text not null,
  document text not null,
  number text,
  date text,
  valid_until text,
  primary key (register, entry, document),
  foreign key (register, entry) references register_entry (register, number) deferrable initially deferred
) strict, without rowid;
create index document_by_expiry on entry_document (register, valid_until) where valid_until is not null;

create table due_item (
  subject text not null,
  kind text not null,
  id text not null,
  due text not null,
  ends text not null,
  done text,
  reference text,
  service text,
  role text,
  assignee text,
  about text not null,
  primary key (subject, kind, id)
) strict, without rowid;
create index due_open on due_item (ends, subject, kind, id) where done is null;

create table issued_paper (
  act integer primary key references act (id) deferrable initially deferred,
  case_number text not null references case_file (number) deferrable initially deferred,
  form text not null,
  number text not null,
  date text not null,
  hash text not null,
  template_hash text not null
) strict;
create index paper_by_case on issued_paper (case_number);

create trigger act_is_never_changed before update on act
begin select raise(abort, 'a recorded act is never changed: mend it by a further act'); end;
create trigger act_is_never_removed before delete on act
begin select raise(abort, 'a recorded act is never removed'); end;
create trigger act_follows_the_last before insert on act
when new.id <> coalesce((select id from act order by id desc limit 1), 0) + 1
begin select raise(abort, 'an act is appended after the last one'); end;
create trigger number_is_never_changed before update on number_taken
begin select raise(abort, 'a number that was taken is never changed'); end;
create trigger number_is_never_freed before delete on number_taken
begin select raise(abort, 'a number that was taken is never freed'); end;

-- Folded words and their three-letter parts (search-index.ts). The texts are kept nowhere twice: only the words are here.
create virtual table search_word using fts5 (
  main, rest, content = '', contentless_delete = 1, detail = column, prefix = '1 2 3', tokenize = 'ascii');
create virtual table search_part using fts5 (
  parts, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
`
