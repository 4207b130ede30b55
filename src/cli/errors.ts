/** Errors of the command line itself; their words stand in the areas `program` and `cases` of `words/`. */
declare module '../expected-error.js' {
  interface ErrorFacts {
    usage: { readonly what: string; readonly remedy: readonly string[] }
    'clock-invalid': { readonly text: string }
    /** `text` is safe to show. `typed`: it was given to be entered, not to sign in. */
    'employee-invalid': { readonly text: string; readonly typed?: true }
    'office-file-invalid': { readonly path: string }
    'case-unknown': { readonly text: string }
    /** `problems[].line` is one thing wrong, in words; the rest are facts for programs. */
    'answers-invalid': {
      readonly count: number
      readonly problems: readonly ProblemSaid[]
      readonly hints: readonly string[]
    }
    /** `problems` names every answer that is missing, where it is known what is asked. */
    'answers-missing': {
      readonly service: string | null
      readonly problems?: readonly ProblemSaid[]
      /** What `--procedure` is to be chosen from, or was; without it the service has only one, or it is not known. */
      readonly procedures?: readonly string[]
      /** The draft whose answers are not whole. */
      readonly draft?: string
    }
    'set-invalid': { readonly text: string }
    'within-invalid': { readonly text: string }
    /** `option`: the one to be corrected, where it is not --received or --at. */
    'received-in-future': { readonly at: string; readonly now: string; readonly option?: string }
    'channel-unknown': { readonly text: string; readonly known: readonly string[] }
    'value-unknown': { readonly option: string; readonly text: string; readonly known: readonly string[] }
    'field-unknown': { readonly text: string }
    'obligation-unknown': { readonly case: string; readonly text: string; readonly open: readonly string[] }
    'entry-unknown': { readonly register: string; readonly text: string }
    'entry-not-then': { readonly entry: string; readonly day: string }
    'register-not-carried': { readonly text: string; readonly known: readonly string[] }
    'citation-unknown': { readonly text: string; readonly near: readonly string[] }
    'draft-unknown': { readonly text: string; readonly known: readonly string[] }
    /** `entered`: by the decision the applicant stands in the registry, which can be left. */
    'withdrawal-too-late': { readonly case: string; readonly service: string; readonly entered: boolean }
    'confirm-needed': { readonly case: string }
    'duplicate-other': { readonly external: string; readonly case: string }
  }
}

export interface ProblemSaid {
  readonly line: string
  readonly field: string
  readonly code: string
  readonly citation: string
}
