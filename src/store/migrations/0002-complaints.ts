/** Complaints, for their list and journal: computed from the acts of their cases, like every read model. */
export const complaints = `
create table complaint (
  number text primary key,
  case_number text not null references case_file (number) deferrable initially deferred,
  service text not null,
  addressee text not null,
  complainant text not null,
  received text not null,
  registered text not null,
  due text,
  forwarded text,
  resolved text,
  outcome text,
  answer_number text
) strict, without rowid;
create index complaint_by_case on complaint (case_number);
create index complaint_open on complaint (due, number) where resolved is null;
`
