/** What is wrong with a template, and where. */
export interface TemplateFinding {
  /**
   * unknown: the form has no such field (or no such format of it); stray: braces that are no placeholder;
   * misplaced: a repeated part without its other half or across rows; not-a-list: repeats what has no rows;
   * missing: the form has a field that the template does not print; foreign: what opening a paper would fetch or run (`what`).
   */
  readonly kind: 'unknown' | 'stray' | 'misplaced' | 'not-a-list' | 'missing' | 'foreign'
  /** The placeholder as it stands, or the path of the missing field. */
  readonly what: string
  /** `word/document.xml`; null for a missing one. */
  readonly part: string | null
  /** Paragraph in the part, from 1, and how it begins. */
  readonly paragraph: number | null
  readonly excerpt: string | null
  /** missing: a required one. */
  readonly required: boolean
}

/** A template with one of these cannot be filled: it would print braces or leave out what is required. */
export function isFault(finding: TemplateFinding): boolean {
  return finding.kind !== 'missing' || finding.required
}
