import { termOf } from '../../law/deadlines.js'
import { newestEdition } from '../../law/edition.js'
import type { Role, ServiceLaw, TermId } from '../../law/service.js'
import type { Text } from '../../text.js'
import type { CoreWords } from '../../words/words.js'
import type { DueLine } from './due-lines.js'

/** What of a line says what it is. */
export type Titled = Pick<DueLine, 'kind' | 'id' | 'service'>

/** What a line is about in words: a step or an obligation as the law of its service calls it. */
export function titleOf(line: Titled, words: CoreWords, laws: readonly ServiceLaw[]): string {
  const { due, text } = words.cases
  const law = laws.find((each) => each.service === line.service)
  const named = law === undefined ? undefined : titleIn(law, line)
  switch (line.kind) {
    case 'renewal':
    case 'expiry':
      return `${due.kinds[line.kind]}: ${named === undefined ? line.id : text(named)}`
    case 'finding':
      return `${due.kinds.finding} № ${line.id}`
    case 'complaint': {
      const [number = ''] = line.id.split('/')
      return `${due.kinds.complaint} ${number}${named === undefined ? '' : `: ${text(named)}`}`
    }
    default:
      return named === undefined ? due.kinds[line.kind] : text(named)
  }
}

function titleIn(law: ServiceLaw, { kind, id }: Titled): Text | undefined {
  switch (kind) {
    case 'step':
    case 'hearing':
      return law.regulations.flatMap((each) => each.route).find((step) => step.id === id)?.action
    case 'obligation':
      return law.standards.flatMap((each) => each.obligations).find((each) => each.id === id)?.title
    case 'complaint':
      return termOf(newestEdition(law), id.split('/').at(-1) as TermId)?.title
    case 'renewal':
    case 'expiry':
      return newestEdition(law).procedures[0]?.documents.find((rule) => rule.id === id)?.title
    default:
      return undefined
  }
}

/** The role as the law of any of these services calls it. */
export function roleIn(laws: readonly ServiceLaw[], id: string): Role | undefined {
  return laws
    .flatMap((law) => law.regulations.flatMap(({ route }) => route.map(({ role }) => role)))
    .find((role) => role.id === id)
}
