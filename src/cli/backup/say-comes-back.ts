import type { ComesBack, LostDestruction } from '../../store/backup/comes-back.js'
import { shellWord } from '../commands/list/options.js'
import { safeText } from '../safe-text.js'
import type { World } from '../world.js'

/** So many cases of one act are named; the journal and `--json` have all of them. */
const NAMED = 20

/** What comes back with a copy, act by act and employee by employee, each with the command that takes it away again. */
export function sayComesBack(world: World, { destructions, employees }: ComesBack): readonly string[] {
  const w = world.words.backup.comesBack
  return [
    ...destructions.flatMap((each) => [
      w.destroyed(each.number, each.date, named(each.cases), each.cases.length),
      w.again(destroyAgain(each)),
      w.sameNumber(each.number),
    ]),
    ...employees.flatMap(({ number, name, unblocked, roles }) => [
      ...(unblocked ? [w.unblocked(number, safeText(name)), w.again(`kz-is user block ${number} --reason "…"`)] : []),
      ...(roles.length > 0
        ? [
            w.roles(number, safeText(name), roles.join(', ')),
            w.again(['kz-is user revoke', number, ...roles.map((role) => `--role ${role}`)].join(' ')),
          ]
        : []),
    ]),
  ]
}

function named(cases: readonly string[]): string {
  return [...cases.slice(0, NAMED), ...(cases.length > NAMED ? ['…'] : [])].join(', ')
}

/** Without `--confirm`: it is asked for, and the office may have set up another commission by then. */
function destroyAgain({ cases, date, order, orderDate, commission }: LostDestruction): string {
  const which = cases.length > NAMED ? [`--until ${date}`] : cases
  const members = commission.map((name) => shellWord(safeText(name)))
  const ordered = [`--order ${shellWord(safeText(order))}`, `--date ${orderDate}`, `--commission ${members.join(' ')}`]
  return ['kz-is retention destroy', ...which, ...ordered].join(' ')
}
