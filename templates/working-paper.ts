import { type Block, sides, text } from './blocks.js'

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
    text('№ {{paper.number|____________}}, {{paper.date|____________}}', { before: 12 }),
    text('{{recipientBlock|______________________________}}', { at: 85, before: 12 }),
  ]
}

export function signature(): Block {
  return sides(
    [text('{{signer.position|______________________________}}', { before: 30 })],
    [text('{{signer.name|______________________________}}', { before: 30, align: 'right' })],
  )
}
