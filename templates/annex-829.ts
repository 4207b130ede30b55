import { type Block, sides, text } from './blocks.js'

/** The words at the top right of every annex of 829/НҚ; the seed breaks them over many lines. */
const TO_THE_RULES =
  'Сенім білдірілген бағдарламалық қамтылым мен электрондық өнеркәсіп өнімдерінің тізілімін қалыптастыру және жүргізу қағидаларына, ' +
  'сондай-ақ бағдарламалық қамтылым және электрондық өнеркәсіп өнімдерін сенім білдірілген бағдарламалық қамтылым мен ' +
  'электрондық өнеркәсіп өнімдерінің тізіліміне енгізу жөніндегі өлшемшарттарға'

export function annex(number: number, at = 82): readonly Block[] {
  return [text(`Қосымша ${number}`, { size: 10, at }), text(TO_THE_RULES, { size: 10, at, after: 6 })]
}

/** «Нысан» or, as annexes 7-9 have it, «Форма». */
export function formWord(word: 'Нысан' | 'Форма'): Block {
  return text(word, { align: 'right', before: 6 })
}

/**
 * The letterhead of annexes 6-9: the state language on the left, Russian on the right, then to whom, then number and day.
 * Words in brackets are markers: the value takes their place. Words without brackets stay.
 */
export function letterhead(words: {
  readonly left: string
  readonly right: string
  readonly to: string
  readonly number: string
}): readonly Block[] {
  return [
    sides([text(words.left, { align: 'center', size: 11 })], [text(words.right, { align: 'center', size: 11 })]),
    text(words.to, { before: 6, at: 85, size: 12 }),
    text(words.number, { before: 8 }),
  ]
}
