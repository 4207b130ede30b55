declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** `problems[].line` is one finding of `calendar check` that the year would bring. */
    'calendar-findings': {
      readonly file: string
      readonly year: number
      readonly problems: readonly { readonly line: string }[]
    }
    'calendar-reason-missing': { readonly file: string }
  }
}

export {}
