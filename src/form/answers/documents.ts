import type { Citation } from '../../law/citation.js'
import type { Field } from '../../law/field.js'
import type { DocumentRule } from '../../law/service.js'

/** The key of the package in the answers: `documents.industrialCertificate.number`. */
export const DOCUMENTS = 'documents'

/**
 * The documents of a procedure as one group of the answers, so that they are asked for, checked and stored like everything else.
 * Each document is an optional group of its particulars under its own `when`: one that was not filed is left out.
 * A package that lacks a document is a valid set of answers; whether it is complete is judged elsewhere.
 *
 * @param source the clause that lists the documents; without one the first rule's.
 */
export function documentFields(rules: readonly DocumentRule[], source?: Citation): Field {
  const of = source ?? rules[0]?.source
  if (of === undefined) throw new RangeError('documentFields: neither a rule nor a source')
  return {
    id: DOCUMENTS,
    kind: 'group',
    label: { kk: 'Құжаттар топтамасы', ru: 'Пакет документов', en: 'Set of documents' },
    source: of,
    fields: rules.map(documentField),
  }
}

function documentField(rule: DocumentRule): Field {
  return {
    id: rule.id,
    kind: 'group',
    label: rule.title,
    source: rule.source,
    optional: true,
    fields: rule.particulars,
    ...(rule.when === undefined ? {} : { when: rule.when }),
  }
}
