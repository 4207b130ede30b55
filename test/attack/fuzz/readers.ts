import { answersReader, csvReader, jsonLinesReader } from './applications.js'
import { officeFileReader, returnedFormReader, templateReader } from './papers.js'
import type { Reader } from './run-fuzz.js'
import { calendarReader, journalReader, restoreReader } from './stored.js'

/** Everything that reads what others wrote, and its share of a hundred inputs. */
export const READERS: readonly { readonly name: string; readonly share: number; open(): Promise<Reader> | Reader }[] = [
  { name: 'answers', share: 25, open: answersReader },
  { name: 'csv', share: 14, open: csvReader },
  { name: 'jsonl', share: 16, open: jsonLinesReader },
  { name: 'docx', share: 10, open: returnedFormReader },
  { name: 'template', share: 9, open: templateReader },
  { name: 'calendar', share: 10, open: calendarReader },
  { name: 'office.json', share: 6, open: officeFileReader },
  { name: 'restore', share: 1, open: restoreReader },
  { name: 'journal', share: 9, open: journalReader },
]
