import type { Field } from '../../law/field.js'
import { isObject, type Json, type JsonObject } from '../../text.js'
import { field, group, named, project } from '../fields/declare.js'
import { letterOf, office, paper, productNameOf, recipient, recipientBlock, signer } from '../fields/letter.js'
import type { Derived, Form } from '../form.js'
import { textAt, valueAt } from '../print-value.js'
import { oneLine } from '../read/loose-text.js'
import { FORM_TITLES } from '../titles.js'

const source = '829-2024/annex7'

/** Annexes 7-9 print the holder and the product on one line. */
export const holderAndProduct: Derived = {
  id: 'holderAndProduct',
  label: named(['Кімге және қандай өнімге', 'Кому и на какой продукт', 'To whom and for which product']),
  uses: ['recipient.name', 'product.name'],
  of: (data) => [textAt(data, 'recipient.name'), textAt(data, 'product.name')].filter((text) => text !== '').join(', '),
  read: (text, known) => {
    const line = oneLine(text)
    const name = textAt(known, 'recipient.name')
    if (name !== '' && line.startsWith(`${name}, `)) return { product: { name: line.slice(name.length + 2) } }
    const [first, ...rest] = line.split(', ')
    return rest.length === 0 ? null : { recipient: { name: first! }, product: { name: rest.join(', ') } }
  },
}

/** The fifth digit tells it from the number of a person. */
function isBin(text: string): boolean {
  return /^\d{4}[4-6]\d{7}$/.test(text)
}

/** A line to write on, where the act has a marker and not a line. */
const LINE = '_'.repeat(28)

/**
 * The Russian signature lines: to be written by hand where no Russian ones are known, so that no signature stands twice alike. A paper
 * recorded before these lines were left blank says nothing of them (`saidOfNow`): it keeps the Kazakh ones that it went out with.
 */
const russianLines: readonly Derived[] = (['position', 'name'] as const).map((id) => ({
  id: `signer.${id}Russian`,
  label: named(['Қол қоюшы, орыс тілінде', 'Подписывающий, на русском языке', 'Signer, in Russian']),
  uses: [`signer.${id}Ru`],
  of: (data: JsonObject) => {
    const kazakh = textAt(data, `signer.${id}`)
    if (valueAt(data, `signer.${id}Ru`) === undefined) return kazakh
    return textAt(data, `signer.${id}Ru`) || (kazakh === '' ? '' : LINE)
  },
  read: (text: string, known: JsonObject) =>
    /^_*$/.test(text) || text === textAt(known, `signer.${id}`) ? {} : { signer: { [`${id}Ru`]: text } },
}))

/**
 * «БСН ____»: a person has none, and their number stands with the addressee. A paper recorded before the line had a value of its own
 * keeps the number that it went out with.
 */
const binLine: Derived = {
  id: 'recipient.binLine',
  label: named(['БСН', 'БИН', 'BIN']),
  uses: ['recipient.bin'],
  of: (data) => textAt(data, valueAt(data, 'recipient.bin') === undefined ? 'recipient.idNumber' : 'recipient.bin'),
  // On papers of before a person's number may stand there.
  read: (text, known) =>
    !isBin(text) && text === textAt(known, 'recipient.idNumber') ? {} : { recipient: { bin: text } },
}

/** What a paper drawn now says of these lines, an empty text where they stay blank. */
function saidOfNow(data: JsonObject): JsonObject {
  const { recipient, signer } = data
  const idNumber = textAt(data, 'recipient.idNumber')
  return {
    ...data,
    ...(isObject(recipient) ? { recipient: { bin: isBin(idNumber) ? idNumber : '', ...recipient } } : {}),
    ...(isObject(signer) ? { signer: { positionRu: '', nameRu: '', ...signer } } : {}),
  }
}

/** Codes without their variants of delivery. */
function codesOf(answers: JsonObject): Json {
  const rows = valueAt(answers, 'product.ensTru')
  return Array.isArray(rows)
    ? rows.flatMap((row: Json) => (isObject(row) && typeof row.code === 'string' ? [row.code] : []))
    : []
}

function withBin(group: Field): Field {
  const bin = field('bin', 'bin', ['БСН', 'БИН', 'BIN'], source, { optional: true })
  return { ...group, fields: [...(group.fields ?? []), bin] }
}

const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu']),
  withBin(recipient(source)),
  paper(source),
  group('product', ['Өнім', 'Продукт', 'Product'], source, [
    field('name', 'text', ['Өнімнің толық атауы', 'Полное наименование продукта', 'Full name of the product'], source, {
      max: 500,
    }),
    field('ensTru', 'text-list', ['ТЖҚ БНА кодтары', 'Коды ЕНС ТРУ', 'ENS TRU codes'], source, { min: 1, max: 50 }),
  ]),
  signer(source, true),
]

export const form829x7: Form = {
  id: '829.7',
  title: FORM_TITLES['829.7'],
  direction: 'issued',
  official: true,
  source,
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актіде «УО» орнына «ББ», тізілімнің атауы «сенімді бағдарламалық қамтамасыз ету» деп берілген, орыс тіліндегі қолтаңба жолдары қалған; нөмірі мен күні екі рет жазылады.',
      ru: 'В акте «ББ» вместо «УО», реестр назван иначе, остались строки подписи на русском языке; номер и дата стоят дважды.',
      en: 'The act has «ББ» for «УО», another name of the registry, stray Russian signature lines, and number and date twice.',
    },
  ],
  fields,
  derived: [recipientBlock, holderAndProduct, binLine, ...russianLines],
  filled: saidOfNow,
  fromCase: (view) => {
    const letter = letterOf(view)
    const recipient = { ...(letter.recipient as JsonObject), bin: textAt(view.answers, 'applicant.bin') }
    const product = { name: productNameOf(view), ensTru: codesOf(view.answers) }
    return saidOfNow(project(fields, { ...letter, recipient, product }))
  },
}
