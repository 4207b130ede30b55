import { cases } from './cases.js'
import { complaint } from './complaint.js'
import { program } from './program.js'

/** All that listing and showing cases says: a command that does no more does not wait for the rest. */
export const core = { program, cases, complaint }
