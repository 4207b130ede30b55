import type { ServiceId, Step } from '../law/service.js'
import { type NamedRole, namedRole, officeRole } from './roles.js'

/** What one piece of work asks of whoever does it. The check, its refusal and the matrix all read this one thing. */
export interface Asked {
  /** `step:refer`, `decide`, `correct`, `backup`... */
  readonly action: string
  /** Null for work that belongs to no service. */
  readonly service: ServiceId | null
  /** Any one of these roles is enough. */
  readonly anyOf: readonly NamedRole[]
  /** The clause that gives the work to them; null where the office itself decides. */
  readonly citation: string | null
}

/** Work on a case beside the steps of its route. */
export const CASE_ACTIONS = [
  'intake',
  'import',
  'correct',
  'withdraw',
  'fulfil',
  'complaint-add',
  'complaint-forward',
  'complaint-resolve',
] as const
export type CaseAction = (typeof CASE_ACTIONS)[number]

/** The chancery takes in what comes, sends what leaves, and keeps the journals of both. */
const CHANCERY: NamedRole = {
  id: 'registry-clerk',
  title: { kk: 'кеңсе қызметкері', ru: 'сотрудник канцелярии', en: 'registry clerk' },
}

/** Whoever answers for the work of all. */
const HEAD: NamedRole = { id: 'head', title: { kk: 'басшы', ru: 'руководитель', en: 'head' } }

/** Work that no service's route speaks of, and whose it is. */
const OFFICE = {
  users: [officeRole('administrator')],
  'hand-over': [officeRole('administrator'), HEAD],
  views: [officeRole('administrator')],
  backup: [officeRole('administrator')],
  restore: [officeRole('administrator')],
  rebuild: [officeRole('administrator')],
  calendar: [officeRole('administrator')],
  retention: [officeRole('administrator')],
  journal: [officeRole('journal-keeper'), CHANCERY],
  register: [officeRole('register-keeper')],
} as const satisfies Readonly<Record<string, readonly NamedRole[]>>

export type OfficeAction = keyof typeof OFFICE
export const OFFICE_ACTIONS = Object.keys(OFFICE) as readonly OfficeAction[]

/** Where a case's rules stand: its route, and the clause on complaints. */
export interface Rules {
  readonly service: ServiceId
  readonly route: readonly Step[]
  readonly complaints: { readonly source: string } | null
}

/**
 * A step asks for the role that its act names. What the applicant does is recorded by whoever receives it: the registry, or the
 * employee who checks the package.
 */
export function askedOfStep({ service, route }: Rules, step: Step): Asked {
  const action = step.by === 'decide' ? step.id : `step:${step.id}`
  const anyOf = step.role.of === 'applicant' ? ofSteps(route, ['register', 'completeness']) : [namedRole(step.role)]
  return { action, service, anyOf, citation: step.source }
}

/** Who takes in, mends and gives back is who the route lets register and check; who answers a complaint is who signs, or its officer. */
export function askedOfCase(rules: Rules, action: CaseAction): Asked {
  const { service, route, complaints } = rules
  const asked = (steps: readonly string[], more: readonly NamedRole[], citation: string | null): Asked => ({
    action,
    service,
    anyOf: distinct([...ofSteps(route, steps), ...more]),
    citation: citation ?? route.find((step) => steps.includes(step.id))?.source ?? null,
  })
  switch (action) {
    case 'intake':
    case 'import':
      return asked(['register'], [], null)
    case 'correct':
    case 'withdraw':
      return asked(['register', 'completeness'], [], null)
    case 'fulfil':
      return asked(['completeness', 'decide'], [officeRole('register-keeper')], null)
    case 'complaint-add':
      return asked(['register'], [officeRole('complaints-officer')], complaints?.source ?? null)
    case 'complaint-forward':
    case 'complaint-resolve':
      return asked(['sign'], [officeRole('complaints-officer')], complaints?.source ?? null)
  }
}

export function askedOfOffice(action: OfficeAction): Asked {
  return { action, service: null, anyOf: OFFICE[action], citation: null }
}

/** Everything that a route and the work beside it ask, in the order of the route. */
export function allAsked(rules: Rules): readonly { readonly asked: Asked; readonly step: Step | null }[] {
  return [
    ...CASE_ACTIONS.slice(0, 2).map((action) => ({ asked: askedOfCase(rules, action), step: null })),
    ...rules.route.map((step) => ({ asked: askedOfStep(rules, step), step })),
    ...CASE_ACTIONS.slice(2).map((action) => ({ asked: askedOfCase(rules, action), step: null })),
  ]
}

function ofSteps(route: readonly Step[], ids: readonly string[]): readonly NamedRole[] {
  return distinct(route.filter((step) => ids.includes(step.id)).map((step) => namedRole(step.role)))
}

function distinct(roles: readonly NamedRole[]): readonly NamedRole[] {
  return roles.filter((role, at) => roles.findIndex((each) => each.id === role.id) === at)
}
