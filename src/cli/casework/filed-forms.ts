import { type Case, factsOf } from '../../case/case.js'
import { answerAt, holds } from '../../law/holds.js'
import type { FormId } from '../../law/service.js'

/** The forms that the applicant filled in: the application's own and those that its documents are filed by. */
export function filedForms(file: Case): readonly FormId[] {
  const { application, documents, forms } = file.procedure
  if (forms === undefined || forms.length === 0) {
    const enclosed = documents.flatMap((rule) => (rule.form === undefined ? [] : [rule.form]))
    return [...new Set([...(application === null ? [] : [application]), ...enclosed])]
  }
  const facts = factsOf(file)
  return forms
    .filter(({ at, when }) => holds(when, facts) && (at === undefined || answerAt(facts, at) !== undefined))
    .map(({ form }) => form)
}
