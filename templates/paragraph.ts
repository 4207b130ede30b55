import { AlignmentType, type HeadingLevel, Paragraph, TextRun } from 'docx'
import type { Look } from './blocks.js'

/** Of one millimetre. */
export const TWIPS = 56.6929
const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const

/** One paragraph of a form, its text in runs. */
export function paragraph(
  words: string,
  look: Look,
  heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel],
): Paragraph {
  return new Paragraph({
    ...(heading === undefined ? {} : { heading }),
    alignment: ALIGN[look.align ?? 'left'],
    ...(look.keepNext === true ? { keepNext: true } : {}),
    ...(look.keepLines === true ? { keepLines: true } : {}),
    ...(look.indent === true || look.at !== undefined || look.hanging !== undefined
      ? {
          indent: {
            ...(look.indent === true ? { firstLine: 709 } : {}),
            ...(look.at === undefined && look.hanging === undefined
              ? {}
              : { left: Math.round(((look.at ?? 0) + (look.hanging ?? 0)) * TWIPS) }),
            ...(look.hanging === undefined ? {} : { hanging: Math.round(look.hanging * TWIPS) }),
          },
        }
      : {}),
    ...(look.before !== undefined || look.after !== undefined
      ? { spacing: { before: (look.before ?? 0) * 20, after: (look.after ?? 0) * 20 } }
      : {}),
    children: runsOf(words, look),
  })
}

/** `**…**` is bold; a line end is a break. A placeholder is a run of its own, so that an office can style it. */
function runsOf(words: string, look: Look): TextRun[] {
  return words.split('**').flatMap((part, i) => {
    const bold = look.bold === true || i % 2 === 1
    const lines = part.split('\n')
    return lines.flatMap((line, j) => {
      // A space before each break: words stay apart for a reader that drops breaks.
      const text = j < lines.length - 1 && line !== '' ? `${line} ` : line
      const runs = text.split(/(\{\{[^{}]*\}\})/).filter((piece) => piece !== '')
      const options = {
        ...(bold ? { bold } : {}),
        ...(look.size === undefined ? {} : { size: look.size * 2 }),
        ...language(look),
      }
      const made = runs.map((piece) => new TextRun({ text: piece, ...options }))
      return j === 0 ? made : [new TextRun({ break: 1, ...options }), ...made]
    })
  })
}

function language(look: Look): { language?: { value: string } } {
  return look.language === undefined ? {} : { language: { value: look.language } }
}
