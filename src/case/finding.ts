import type { FigureUnit } from '../law/service.js'
import type { Text } from '../text.js'

/** What was found, or what is required, before it is put into words: figures stay as they were written. */
export type Finding =
  | { readonly say: 'figure'; readonly value: string; readonly unit: FigureUnit }
  | { readonly say: 'at-least'; readonly value: string; readonly unit: FigureUnit }
  | { readonly say: 'label'; readonly label: Text }
  | { readonly say: 'labels'; readonly labels: readonly Text[] }
  | { readonly say: 'answer'; readonly question: Text; readonly value: boolean }
  /** What a clerk wrote. */
  | { readonly say: 'words'; readonly text: string }
  | { readonly say: 'missing' }
  | { readonly say: 'filed' }
  | { readonly say: 'expired'; readonly on: string }
  | { readonly say: 'valid-on'; readonly day: string }
  | { readonly say: 'no-row' }
  /** Rows there are, and none of them is what is asked. */
  | { readonly say: 'none-of-rows'; readonly count: number; readonly question: Text }
  | { readonly say: 'some-row'; readonly question: Text }
  | { readonly say: 'no-entry'; readonly wanted: string; readonly near: string | null }
  | { readonly say: 'entry'; readonly number: string }
  | { readonly say: 'entry-ended'; readonly number: string }
  | { readonly say: 'entry-of-other' }
  | { readonly say: 'platform-wanted' }
  | { readonly say: 'unanswered' }
  /** Day and reasons are null where they were not noted. */
  | {
      readonly say: 'recommendation'
      readonly outcome: Text
      readonly protocol: string
      readonly day: string | null
      readonly reasons: string | null
    }
  | { readonly say: 'all-of'; readonly of: readonly Finding[] }
  | { readonly say: 'any-of'; readonly of: readonly Finding[] }
