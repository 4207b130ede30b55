/**
 * The numbers of the journal of conclusions are taken like all others, so that none stands in it twice. Those that steps recorded before
 * are taken for the acts that carry them, each for the first one where two have the same; what is no number stays what it was.
 */
export const journalOfConclusions = `
insert or ignore into number_taken (series, year, number, act)
select 'journal/conclusions', cast(substr(at, 1, 4) as integer), cast(given as integer), id
from (
  select act.id, act.at, trim(act.data ->> '$.answers.journalNumber') as given
  from case_file join act on act.subject = 'case/' || case_file.number
  where case_file.service = 'cash-register-conclusion' and act.kind = 'step' and json_valid(act.data)
    and act.data ->> '$.step' = 'issue'
)
where given <> '' and given not glob '*[^0-9]*' and length(given) <= 6 and cast(given as integer) > 0
order by id;
`
