import type { Field } from '../../law/field.js'
import type { ServiceLaw, Step } from '../../law/service.js'
import { LANGS, type Text } from '../../text.js'
import { plainName } from './column-names.js'

/** What a row of a batch says beside the answers of its step. */
export const BATCH_KEYS = ['case', 'step', 'outcome', 'grounds', 'at', 'override'] as const
export type BatchKey = (typeof BATCH_KEYS)[number]

const SOURCE = '829-2024/21'

const LABELS: Readonly<Record<BatchKey, Text>> = {
  case: { kk: 'Іс', ru: 'Дело', en: 'Case' },
  step: { kk: 'Қадам', ru: 'Шаг', en: 'Step' },
  outcome: { kk: 'Нәтиже', ru: 'Исход', en: 'Outcome' },
  grounds: { kk: 'Негіздер', ru: 'Основания', en: 'Grounds' },
  at: { kk: 'Уақыты', ru: 'Когда', en: 'When' },
  override: { kk: 'Себебі', ru: 'Обоснование', en: 'Justification' },
}

/** The same column under the other names that offices give it. */
const ALSO: readonly (readonly [BatchKey, Text])[] = [
  ['case', { kk: 'Іс нөмірі', ru: 'Номер дела', en: 'Case number' }],
  ['outcome', { kk: 'Шешім', ru: 'Решение', en: 'Decision' }],
  ['outcome', { kk: 'Қадамның нәтижесі', ru: 'Результат', en: 'Result' }],
  ['at', { kk: 'Күні', ru: 'Дата', en: 'Date' }],
  ['at', { kk: 'Күні мен уақыты', ru: 'Дата и время', en: 'Date and time' }],
  ['override', { kk: 'Негіздеме', ru: 'Причина', en: 'Reason' }],
]

const field = (id: BatchKey, label: Text): Field => ({ id, kind: 'text', label, source: SOURCE })

function ownFields(keys: readonly BatchKey[]): readonly Field[] {
  return [
    ...keys.map((key) => field(key, LABELS[key])),
    ...ALSO.filter(([key]) => keys.includes(key)).map(([key, label]) => field(key, label)),
  ]
}

/**
 * What the columns of a file of steps may be called: its own, and the facts that the steps of these services ask. Every fact is read
 * as text first: which step it belongs to is known only when the case is.
 */
export function stepColumns(laws: readonly ServiceLaw[]): readonly (readonly Field[])[] {
  const asked = laws.flatMap((law) => law.regulations.flatMap(({ route }) => route.flatMap((step) => step.asks)))
  const asText = ({ id, label, source }: Field): Field => ({ id, kind: 'text', label, source })
  return [ownFields(['case', 'step', 'outcome', 'at', 'override']), asked.map(asText)]
}

/** The same of a file of decisions. */
export function decisionColumns(): readonly (readonly Field[])[] {
  return [ownFields(['case', 'outcome', 'grounds', 'at', 'override'])]
}

/** An outcome as a protocol writes it, shorter than the act: `plainName` of each word. Those that are not outcomes of the step do not count. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  complete: ['толық', 'топтама толық', 'құжаттар толық', 'полный', 'полно', 'полон', 'полны', 'пакет полный'],
  incomplete: ['толық емес', 'топтама толық емес', 'неполный', 'неполно', 'не полно', 'пакет неполный'],
  deficient: ['толық емес', 'құжаттар толық емес', 'неполный', 'неполно', 'неполны', 'документы неполны'],
  conforms: ['сәйкес', 'сәйкес келеді', 'соответствует'],
  'does-not-conform': ['сәйкес емес', 'сәйкес келмейді', 'не соответствует'],
  nonconforms: ['сәйкес емес', 'сәйкес келмейді', 'не соответствует'],
  nonconforming: ['сәйкес емес', 'сәйкес келмейді', 'не соответствует'],
  positive: ['оң', 'оң ұсыным', 'оң қорытынды', 'положительно', 'положительное', 'положительный'],
  negative: ['теріс', 'теріс ұсыным', 'теріс қорытынды', 'отрицательно', 'отрицательное', 'отрицательный'],
  removed: ['жойылды', 'жойылған', 'устранены', 'устранено'],
  'not-removed': ['жойылмады', 'жойылмаған', 'не устранены', 'не устранено'],
}

/**
 * The step or outcome that a cell names, by its id, by its words in any of the three languages, or an outcome by the short word for
 * it; what is not known as it stands.
 */
export function idNamed(text: string, known: readonly { readonly id: string; readonly title: Text }[]): string {
  const written = text.trim()
  const plain = plainName(written)
  const found =
    known.find(({ id }) => id === written) ??
    known.find(({ title }) => LANGS.some((lang) => plainName(title[lang]) === plain)) ??
    known.find(({ id }) => SHORT[id]?.includes(plain))
  return found?.id ?? written
}

/** The steps of a route as `idNamed` takes them. */
export function stepsNamed(route: readonly Step[]): readonly { readonly id: string; readonly title: Text }[] {
  return route.map(({ id, action }) => ({ id, title: action }))
}

const DECISIONS: Readonly<Record<'granted' | 'refused', readonly string[]>> = {
  granted: ['grant', 'granted', 'көрсету', 'көрсетілді', 'оң', 'оказать', 'оказана', 'положительное'],
  refused: [
    'refuse',
    'refused',
    'бас тарту',
    'бас тартылды',
    'теріс',
    'отказать',
    'отказано',
    'отказ',
    'отрицательное',
  ],
}

/** The decision that a cell names; null when it names none. */
export function decisionNamed(text: string): 'granted' | 'refused' | null {
  const word = text.trim().toLowerCase()
  if (DECISIONS.granted.includes(word)) return 'granted'
  return DECISIONS.refused.includes(word) ? 'refused' : null
}
