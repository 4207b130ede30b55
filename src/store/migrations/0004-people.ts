/**
 * Employees with their roles: computed from their acts, like every read model. `pin_kept` is not: what a PIN is held against stands
 * nowhere else, the act keeps only its mark, so that the journal can be given away without it. `viewed` is a record of its own:
 * who looked at whose data.
 */
export const people = `
create table employee (
  number text primary key,
  name text not null,
  name_folded text not null unique,
  login text unique,
  logins text not null,
  roles text not null,
  blocked text,
  absences text not null,
  pin text,
  failures integer not null,
  paused_until text,
  version integer not null
) strict, without rowid;

create table pin_kept (
  employee text primary key references employee (number) deferrable initially deferred,
  salt blob not null,
  hash blob not null,
  cost integer not null,
  block_size integer not null,
  parallel integer not null
) strict, without rowid;

create table viewed (
  id integer primary key,
  at text not null,
  by_whom text not null,
  subject text not null,
  command text not null,
  purpose text,
  prev_hash blob not null check (length(prev_hash) = 32),
  hash blob not null check (length(hash) = 32)
) strict;
create index viewed_by_subject on viewed (subject);
create index viewed_by_whom on viewed (by_whom);

create trigger viewed_is_never_changed before update on viewed
begin select raise(abort, 'a viewing that was recorded is never changed'); end;
create trigger viewed_is_never_removed before delete on viewed
begin select raise(abort, 'a viewing that was recorded is never removed'); end;
create trigger viewed_follows_the_last before insert on viewed
when new.id <> coalesce((select id from viewed order by id desc limit 1), 0) + 1
begin select raise(abort, 'a viewing is appended after the last one'); end;
`
