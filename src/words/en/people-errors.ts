import type { ErrorFacts } from '../../expected-error.js'
import type { peopleErrors as kk } from '../kk/people-errors.js'
import type { Same } from '../same.js'
import { people } from './people.js'

const when = (moment: string): string => moment.replace('T', ' ')

/** What is to be done, in words: a step by its name in the act, other work by ours. */
const work = ({ title, action }: ErrorFacts['role-missing']): string =>
  title?.en ?? (people.actions as Readonly<Record<string, string>>)[action] ?? action

/** What the errors of this area say; read only when there is one. */
export const peopleErrors: Same<typeof kk> = {
  'employee-unknown': (f) => ({
    what: f.claimed ? 'no employee of that name is entered' : "the machine's sign-in name belongs to no employee",
    why: 'Once employees are entered, only they work here.',
    remedy: f.claimed
      ? [
          'Check the name, the sign-in name or the number: --by U-000001',
          'An administrator enters employees: kz-is user add',
        ]
      : [
          'Say who you are (the PIN is asked for): --by NAME',
          'An administrator gives you this sign-in name: kz-is user login',
        ],
  }),
  'employee-blocked': (f) => ({
    what: `this employee has been blocked since ${when(f.since)}`,
    remedy: ['An administrator lifts it: kz-is user unblock NAME --reason REASON'],
  }),
  'role-missing': (f) => ({
    what: `this is not for your role: ${work(f)}`,
    why: `The role needed: ${f.roles.map((role) => `${role.title.en} [${role.id}]`).join(' or ')}${f.citation === null ? '' : ` (${f.citation})`}`,
    remedy: [
      f.holders.length === 0
        ? 'Nobody has it now'
        : `Now may: ${f.holders.map((each) => (each.for === null ? each.name : `${each.name} (for ${each.for})`)).join(', ')}`,
      `An administrator grants the role: kz-is user grant NAME --role ${f.roles[0]?.id ?? 'ROLE'}${f.service === null ? '' : `:${f.service}`}`,
      'or names a substitute for who is absent: kz-is user substitute NAME --for NAME --from DAY --until DAY',
    ],
  }),
  'pin-needed': (f) => ({
    what: 'a PIN is needed, and there is no terminal to ask for it',
    why: 'The employee named is not the one signed in to the machine.',
    remedy: [`Give the PIN from a file or standard input: ${f.option} -`, 'or run the command at a terminal'],
  }),
  'pin-not-set': (_f) => ({
    what: 'the employee named has no PIN, and somebody else is signed in to the machine',
    remedy: ['Sign in to the machine under your own name', 'or let an administrator set a PIN: kz-is user pin NAME'],
  }),
  'pin-wrong': (f) => ({
    what: 'the PIN is wrong',
    why: f.until === null ? `Tries before a pause: ${f.left}` : `Until ${when(f.until)} no PIN is taken.`,
    remedy: [
      f.until === null ? 'Type it again' : 'Type it after that time; every mistake doubles the pause',
      'If it is forgotten, an administrator sets a new one: kz-is user pin NAME',
    ],
  }),
  'pin-paused': (f) => ({
    what: `after wrong PINs there is a pause until ${when(f.until)}: no PIN is checked`,
    remedy: ['Type it after that time', 'A new PIN set by an administrator ends the pause: kz-is user pin NAME'],
  }),
  'pin-unfit': (f) => ({
    what:
      f.why === 'differs'
        ? 'the two PINs typed are not the same'
        : f.why === 'length'
          ? 'a PIN has 6 to 64 characters'
          : 'the PIN is too simple: the same or neighbouring characters',
    remedy: ['Think of another one and set it again: kz-is user pin NAME'],
  }),
  'employee-not-found': (f) => ({
    what: `there is no employee “${f.text}”`,
    remedy: ['The list: kz-is user list'],
  }),
  'employee-exists': (f) => ({
    what:
      f.what === 'name'
        ? `employee ${f.number} has or had this name, or one that looks like it`
        : `this sign-in name was employee ${f.number}'s`,
    why: 'Two persons must not stand in the journal under one name.',
    remedy: [`Look: kz-is user show ${f.number}`, 'Write it so that they can be told apart, with a patronymic for one'],
  }),
  'first-not-administrator': (_f) => ({
    what: 'the first employee must be an administrator',
    why: 'Rights are checked from then on: without an administrator nobody could enter the others.',
    remedy: ['kz-is user add "NAME" --role administrator'],
  }),
  'first-login-other': (f) => ({
    what: `nobody is signed in to this machine as “${f.login}”`,
    why: `The first employee must be able to sign in at once: there is no PIN yet, and you are signed in as “${f.own}”. With another name the office would be shut to everybody.`,
    remedy: [
      'Leave --os-user out: your own sign-in name is taken',
      'Or sign in as that user and enter the first employee there',
      'Another name later: kz-is user login U-000001 --os-user NAME',
    ],
  }),
  'last-administrator': (_f) => ({
    what: 'this is the last active administrator',
    why: 'Without them nobody could change the list of employees.',
    remedy: ['Grant the role to somebody else first: kz-is user grant NAME --role administrator'],
  }),
  'role-unknown': (f) => ({
    what:
      f.service === undefined ? `there is no role “${f.text}”` : `role “${f.text}”: there is no service “${f.service}”`,
    remedy: [
      `${f.service === undefined ? 'Roles' : 'Services'}: ${f.known.join(', ')}`,
      'For one service: ROLE:SERVICE',
    ],
  }),
  'substitute-invalid': (f) => ({
    what: {
      self: 'nobody acts for themselves',
      dates: 'the last day is before the first',
      blocked: 'a blocked employee acts for nobody, and nobody acts for them',
      none: 'there is no such substitution from that day',
      over: 'the last day has passed',
    }[f.why],
    remedy: ['Look: kz-is user show NAME', 'kz-is user substitute NAME --for NAME --from DAY --until DAY'],
  }),
  'hand-over-invalid': (f) => ({
    what: {
      self: 'nobody hands cases over to themselves',
      blocked: 'who is to take the cases over is blocked',
    }[f.why],
    remedy: ['Employees: kz-is user list', 'kz-is user hand-over NAME --to NAME --reason REASON'],
  }),
  'hand-over-role': (f) => ({
    what: 'who is to take the cases over may not do their next step',
    why: f.lacking
      .map(
        (each) =>
          `${each.service}: ${each.title.en}${each.citation === null ? '' : ` (${each.citation})`}, cases: ${each.cases}; the role needed: ${each.roles.map((role) => `${role.title.en} [${role.id}]`).join(' or ')}`,
      )
      .join('. '),
    remedy: [
      ...f.lacking.map(
        (each) => `Grant the role: kz-is user grant NAME --role ${each.roles[0]?.id ?? 'ROLE'}:${each.service}`,
      ),
      'or hand over the cases of one service alone: --service SERVICE',
    ],
  }),
  'hand-over-unknown': (f) => ({
    what: `there is no hand-over protocol “${f.text}”`,
    remedy: ['The number stands in the history of a case that was handed over: kz-is show CASE'],
  }),
  'employee-unchanged': (f) => ({
    what: {
      blocked: 'this employee is blocked already',
      active: 'this employee is not blocked',
      granted: 'the employee has these roles already',
      revoked: 'the employee has no such role',
      login: 'that is the sign-in name already',
      name: 'that is their name already',
    }[f.why],
    remedy: ['Look: kz-is user show NAME'],
  }),
}
