import { sha256 } from '../sha256.js'
import { type BesideText, besideText } from './docx/beside-text.js'
import { contentHash } from './docx/content-hash.js'
import { openDocument } from './docx/open-document.js'
import { plain } from './docx/plain-text.js'
import { paragraphsIn } from './docx/text-blocks.js'
import { readZip, unpack } from './zip/read-zip.js'

/** A paragraph that is not as it was recorded; null where there is none on that side. */
export interface Difference {
  /** From 1, in the paper as it was recorded; in the file where it was added. */
  readonly paragraph: number
  readonly recorded: string | null
  readonly found: string | null
}

/** What of a file is told without the case: its hash, and what it says about itself. */
export interface PaperFacts {
  /** Of its parts, as papers are recorded with (`contentHash`). */
  readonly hash: string
  /** The form's number in its properties. */
  readonly form: string | null
  readonly caseNumber: string | null
  readonly text: readonly string[]
  /** What there is beside the text; reckoned when it is asked for. */
  readonly beside: BesideText
}

/** @throws 'docx-unreadable' */
export function paperFacts(bytes: Uint8Array, file: string): PaperFacts {
  const entries = readZip(bytes, file)
  const digests = new Map(entries.map((entry) => [entry.name, sha256(unpack(entry, file))]))
  const { blocks, main, carried, keyword } = openDocument(bytes, file)
  const text = blocks.flatMap(paragraphsIn).map((paragraph) => plain(paragraph.text))
  return {
    hash: contentHash(digests),
    form: keyword,
    caseNumber: carried?.caseNumber ?? null,
    text: text.filter((line) => line !== ''),
    get beside() {
      const parts = entries.filter(({ name }) => name === main || isShown(name))
      const decoder = new TextDecoder()
      return besideText(
        parts.map((entry) => ({ xml: decoder.decode(unpack(entry, file)), isMain: entry.name === main })),
        blocks,
      )
    },
  }
}

/** Parts whose contents or rules of looks a page shows: not what the package says of itself, nor the stock of colours and phrases. */
function isShown(name: string): boolean {
  return /\.xml$/i.test(name) && !/^(?:docProps|customXml)\/|\/(?:theme|glossary)\/|^\[Content_Types\]/i.test(name)
}

/** So many differences are told: a paper that differs in more is another paper. */
const TOLD = 50
/** So far ahead a paragraph is looked for before it counts as gone. */
const AHEAD = 40

/** Where a file's text is not that of the paper as it was recorded, in order. */
export function differences(recorded: readonly string[], found: readonly string[]): readonly Difference[] {
  const different: Difference[] = []
  let was = 0
  let is = 0
  while ((was < recorded.length || is < found.length) && different.length < TOLD) {
    if (recorded[was] === found[is]) {
      was++
      is++
      continue
    }
    const gone = distance(recorded, was, found[is])
    const added = distance(found, is, recorded[was])
    if (added !== null && (gone === null || added <= gone)) {
      different.push({ paragraph: is + 1, recorded: null, found: found[is]! })
      is++
    } else if (gone !== null) {
      different.push({ paragraph: was + 1, recorded: recorded[was]!, found: null })
      was++
    } else {
      different.push({ paragraph: was + 1, recorded: recorded[was] ?? null, found: found[is] ?? null })
      was++
      is++
    }
  }
  return different
}

/** How far on the text stands; null where it is not there. */
function distance(texts: readonly string[], from: number, wanted: string | undefined): number | null {
  if (wanted === undefined) return from < texts.length ? 0 : null
  const at = texts.slice(from, from + AHEAD).indexOf(wanted)
  return at < 0 ? null : at
}
