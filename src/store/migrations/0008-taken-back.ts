/** Which acts of a case were taken back is asked for every act that figures and exports read: the few that say so have an index. */
export const takenBack = `
create index act_undone on act (subject) where kind = 'undone';
`
