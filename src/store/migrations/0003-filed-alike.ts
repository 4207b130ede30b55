/** An application that comes again without a number is known by applicant, object and day: in a batch, for every row. */
export const filedAlikeIndex = `
create index case_filed_alike on case_file (applicant_id, object_name, received) where applicant_id is not null;
`
