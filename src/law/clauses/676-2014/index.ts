import type { Clause } from '../clause.js'
import { annexes } from './annexes.js'
import { complaints } from './complaints.js'
import { decision } from './decision.js'
import { general } from './general.js'
import { listedDocuments } from './listed-documents.js'
import { documentsToFile } from './package.js'
import { stages } from './stages.js'
import { termsOfService } from './terms-of-service.js'

/** Every numbered clause of 676-2014, and the paragraphs without a number that oblige somebody. */
export const clauses676: readonly Clause[] = [
  ...general,
  ...stages,
  ...decision,
  ...termsOfService,
  ...documentsToFile,
  ...complaints,
  ...annexes,
  ...listedDocuments,
]
