import { DOCUMENTS } from '../../form/answers/documents.js'
import type { Question } from '../../form/answers/questions.js'
import type { FieldKind } from '../../law/field.js'
import type { Speech } from './speech.js'

/** The question as it is put. */
export function questionText(question: Question, { interview: words, lang }: Speech): string {
  const label = question.field.label[lang]
  if (question.ask === 'row') return words.anotherRow(label, question.row)
  if (question.ask === 'present') return isDocument(question) ? words.documentThere(label) : words.groupThere(label)
  return label
}

function isDocument({ path }: Question): boolean {
  return path.startsWith(`${DOCUMENTS}.`) && path.split('.').length === 2
}

/** The question with its help, the clause that asks for it, and the keys. */
export function explained(question: Question, speech: Speech): readonly string[] {
  const { interview: words, lang } = speech
  const { field } = question
  const kind = question.ask === 'value' ? kindHint(speech, field.kind) : ''
  return [
    ...(field.help === undefined ? [] : [field.help[lang]]),
    ...(kind === '' ? [] : [kind]),
    words.clause(field.source),
    words.showClause(field.source),
    words.keysExplained,
  ]
}

/** What a blank of this kind takes, in a few words; empty where nothing need be said. */
export function kindHint({ interview }: Pick<Speech, 'interview'>, kind: FieldKind): string {
  return kind === 'text' || kind === 'group' || kind === 'list' ? '' : interview.hints[kind]
}
