/**
 * The lawful end of personal data: the data of an act may be replaced when the newest act of the journal, of the same file, names it
 * with the hash it had and the hash of what is left. `destroying` holds such acts for the length of one transaction: a row that were
 * left in it points to an act that cannot be, so that the transaction fails. Nothing else of an act ever changes.
 */
export const retention = `
create table destroying (
  act integer primary key references act (id),
  ends integer not null default 0 check (ends = 0) references act (id) deferrable initially deferred
) strict;
create index destroying_ends on destroying (ends);

create trigger destruction_is_recorded before insert on destroying
when not exists (
  select 1 from act as said, json_each(said.data, '$.rows') as named
  where said.id = (select max(id) from act) and said.kind = 'destroyed'
    and named.value ->> 0 = new.act
    and said.subject = (select subject from act where id = new.act)
    and (select kind from act where id = new.act) not in ('destroyed', 'destruction'))
begin select raise(abort, 'data are destroyed only by an act that names them'); end;

drop trigger act_is_never_changed;
create trigger act_is_never_changed before update on act
when not exists (select 1 from destroying where act = old.id)
  or new.id is not old.id or new.subject is not old.subject or new.seq is not old.seq or new.kind is not old.kind
  or new.at is not old.at or new.recorded_at is not old.recorded_at or new.by_whom is not old.by_whom
  or new.prev_hash is not old.prev_hash or new.hash is not old.hash
begin select raise(abort, 'a recorded act is never changed: mend it by a further act'); end;
`
