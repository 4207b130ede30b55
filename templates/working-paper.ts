import { type Block, body, type Look, sides, text, title, where } from './blocks.js'

/** Over every paper that no annex prescribes. */
export function workingMark(): Block {
  return text('Жұмыс құжаты: нысаны қосымшалармен бекітілмеген', { align: 'right', size: 10, after: 6 })
}

/** The office's letterhead in both languages. */
export function bilingualHead(): Block {
  return sides(
    [
      text('**{{office.nameKk|__________________________________}}**\n{{office.requisitesKk}}', {
        align: 'center',
        size: 12,
      }),
    ],
    [
      text('**{{office.nameRu|__________________________________}}**\n{{office.requisitesRu}}', {
        align: 'center',
        size: 12,
        language: 'ru-RU',
      }),
    ],
  )
}

/** Number and day on the left, the addressee on the right below. */
export function numberAndAddressee(): readonly Block[] {
  return [
    text('№ {{paper.number|____________}}, {{paper.date|____________}}', { before: 12 }),
    text('{{recipientBlock|______________________________}}', { at: 85, before: 12 }),
  ]
}

/** What stands before it is to keep it (`keepNext`); it keeps the note about the law under itself. */
export function signature(): Block {
  return sides(
    [text('{{signer.position|______________________________}}', { before: 30, keepNext: true })],
    [text('{{signer.name|______________________________}}', { before: 30, align: 'right', keepNext: true })],
  )
}

/** Which service, and what the words «Стандарт», «Регламент», «Қағидалар» of the paper stand for. */
export function lawNote(): readonly Block[] {
  return [
    text('Мемлекеттік қызмет: «{{service.name|____________________________________________________________}}».', {
      size: 10,
      before: 14,
      keepLines: true,
    }),
    ...where('acts', [text('{{acts}}', { size: 10, keepLines: true })]),
  ]
}

/** The office alone, over what it keeps itself. */
export function officeName(): Block {
  return text('**{{office.nameKk|__________________________________________________}}**', { align: 'center' })
}

/** The head of a certificate: the office, the word, what it certifies, its number and day. */
export function certificateHead(word: string, about: string): readonly Block[] {
  return [
    workingMark(),
    text('**{{office.nameKk|__________________________________________________}}**', { align: 'center', before: 6 }),
    text('{{office.nameRu|__________________________________________________}}', {
      align: 'center',
      size: 11,
      before: 4,
      language: 'ru-RU',
    }),
    title(word, { size: 24, before: 14, after: 2 }),
    text(`**${about}**`, { align: 'center' }),
    text('№ {{paper.number|______________}}', { align: 'center', before: 10 }),
    text('{{paper.date:words|«____» ______________ 20___ жыл}}', { align: 'center', after: 6 }),
  ]
}

/** Who signs a certificate, with the place of the seal; they stay with each other. */
export function sealedSignature(): readonly Block[] {
  return [signature(), text('М.О.', { before: 10 })]
}

/** The application that a certificate answers, by the word that its act has for it. */
export function groundedOn(word: string, subject: string): Block {
  return text(
    `Негізі: {{subject|${subject}}} {{application.date|____________}} күнгі № {{application.number|__________}} ${word}.`,
    { before: 8, keepNext: true },
  )
}

/** The words of a certificate. */
export function certifies(words: string): Block {
  return body(words, { before: 8, after: 8 })
}

/** What the letter is about, in a paragraph of its own: names can be long. */
export function objectLine(look: Look = {}): Block {
  return body('{{object.label|Объектінің атауы}}: {{object.name|________________________________________}}.', {
    align: 'left',
    ...look,
  })
}
