import ts from 'typescript'
import { filesBelow } from '../run-support/project.js'

export type MutantKind = 'amount' | 'unit' | 'bound' | 'figure' | 'date' | 'flag' | 'event' | 'direction'

/** One figure of the law, wrong: the text between two places of a file, replaced. */
export interface Mutant {
  readonly path: string
  readonly line: number
  readonly kind: MutantKind
  readonly was: string
  readonly is: string
  readonly start: number
  readonly end: number
}

const UNITS: Readonly<Record<string, string>> = {
  minute: 'working-hour',
  'working-hour': 'working-day',
  'working-day': 'calendar-day',
  'calendar-day': 'working-day',
}
const UNIT_OF: Readonly<Record<string, string>> = {
  minutes: 'minute',
  hours: 'working-hour',
  workingDays: 'working-day',
  calendarDays: 'calendar-day',
}
/** Events that a term may be taken to count from by mistake. */
const EVENTS: Readonly<Record<string, string>> = {
  acceptance: 'receipt',
  registration: 'acceptance',
  decision: 'registration',
  'complaint-registration': 'complaint-receipt',
  'complaint-receipt': 'complaint-registration',
}
const FLAGS = ['inForceFromIsBound', 'ceasedIsBound', 'good', 'is', 'planned', 'within', 'ends']
/** Fields whose least and greatest are the act's; how long a text or a list may be is the program's own. */
const COUNTED = ['integer', 'decimal', 'percent']

/** Every figure of the law's data, each made wrong in one way or two. */
export function lawMutants(): readonly Mutant[] {
  const files = [
    ...filesBelow('src/law/services'),
    ...filesBelow('src/law/acts').filter(({ path }) => !/(?:act|declare|governed|index|short-title)\.ts$/.test(path)),
  ]
  return files.flatMap(({ path, text }) => mutantsOf(path, text))
}

function mutantsOf(path: string, text: string): readonly Mutant[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const found: Mutant[] = []
  const put = (node: ts.Node, kind: MutantKind, is: string): void => {
    const start = node.getStart()
    found.push({
      path,
      line: file.getLineAndCharacterOfPosition(start).line + 1,
      kind,
      was: node.getText(),
      is,
      start,
      end: node.end,
    })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) property(node, put)
    if (ts.isCallExpression(node)) call(node, put)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

type Put = (node: ts.Node, kind: MutantKind, is: string) => void

function property({ name, initializer: value, parent }: ts.PropertyAssignment, put: Put): void {
  const key = name.getText()
  if (ts.isNumericLiteral(value)) {
    const n = Number(value.text)
    if (key === 'amount') put(value, 'amount', String(n + 1))
    if ((key === 'min' || key === 'max') && COUNTED.includes(stringIn(parent, 'kind'))) {
      put(value, 'bound', String(n + 1))
      put(value, 'bound', String(n - 1))
    }
  }
  if (ts.isStringLiteral(value)) {
    const unit = key === 'unit' ? UNITS[value.text] : undefined
    if (unit !== undefined) put(value, 'unit', `'${unit}'`)
    if (key === 'atLeast' || key === 'tenge') {
      put(value, 'figure', `'${BigInt(value.text) + 1n}'`)
      put(value, 'figure', `'${BigInt(value.text) - 1n}'`)
    }
    if (key === 'direction') put(value, 'direction', value.text === 'forward' ? "'backward'" : "'forward'")
    const event = key === 'from' ? eventBeside(value.text) : undefined
    if (event !== undefined) put(value, 'event', `'${event}'`)
  }
  // A step's term counted from another step, a term that starts anew: as if the act did not say so.
  if ((key === 'from' || key === 'restarts') && ts.isArrayLiteralExpression(value) && value.elements.length > 0)
    put(value, 'event', '[]')
  if (FLAGS.includes(key) && isTrueOrFalse(value))
    put(value, 'flag', value.kind === ts.SyntaxKind.TrueKeyword ? 'false' : 'true')
  if (key === 'oneOf' && ts.isArrayLiteralExpression(value))
    for (const each of value.elements)
      if (isTrueOrFalse(each)) put(each, 'flag', each.kind === ts.SyntaxKind.TrueKeyword ? 'false' : 'true')
}

function eventBeside(event: string): string | undefined {
  return event.startsWith('step:') || event.startsWith('term:') ? 'acceptance' : EVENTS[event]
}

function call(node: ts.CallExpression, put: Put): void {
  const called = node.expression.getText()
  const [first] = node.arguments
  if (first === undefined) return
  const unit = UNIT_OF[called]
  if (unit !== undefined && ts.isNumericLiteral(first)) {
    put(first, 'amount', String(Number(first.text) + 1))
    put(node, 'unit', `({ amount: ${first.text}, unit: '${UNITS[unit]}' as const })`)
  }
  if (['civilDate', 'known', 'notBefore'].includes(called) && ts.isStringLiteral(first) && !isVerification(node))
    put(first, 'date', `'${dayAfter(first.text)}'`)
  if (called === 'known') put(node, 'flag', `notBefore(${first.getText()})`)
  if (called === 'notBefore') put(node, 'flag', `known(${first.getText()}, 'official')`)
}

/** The day on which somebody last compared the data with the act is no figure of the law. */
function isVerification(node: ts.Node): boolean {
  return ts.isVariableDeclaration(node.parent) && node.parent.name.getText() === 'verifiedOn'
}

function isTrueOrFalse(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword
}

function stringIn(object: ts.Node, key: string): string {
  if (!ts.isObjectLiteralExpression(object)) return ''
  const found = object.properties.find((each) => each.name?.getText() === key)
  return found !== undefined && ts.isPropertyAssignment(found) && ts.isStringLiteral(found.initializer)
    ? found.initializer.text
    : ''
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
