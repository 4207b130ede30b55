import type { JsonObject } from '../../text.js'
import type { Derived } from '../form.js'
import { textAt } from '../print-value.js'
import { oneLine, trimmedOf } from '../read/loose-text.js'
import { given, named } from './declare.js'
import { idNumberOf } from './letter.js'

/** Words by which the other requisites are introduced: without their figures they say nothing. */
const NAME =
  /^(?:мекен-?жайы|адрес|бсн|жсн|бин|иин|bin|iin|байланыс телефоны|телефоны|телефон|тел|phone|tel|e-?mail|электрондық пошта|электронная почта|эл\. ?почта)(?![\p{L}\p{N}])[\s.:№]*/iu

/** What a piece between commas is: a number of twelve figures, a telephone, a mail address, or a part of the address. */
function kindOf(piece: string): 'number' | 'phone' | 'email' | 'address' {
  if (/^\S+@\S+$/.test(piece)) return 'email'
  const digits = piece.replace(/\D+/g, '').length
  if (/^\d[\d ]*$/.test(piece) && digits === 12) return 'number'
  return /^\+?[\d\s()-]+$/.test(piece) && (digits === 10 || digits === 11) ? 'phone' : 'address'
}

/** A telephone by the figures that ring: +7 and 8 are one. */
const ringing = (phone: string): string => phone.replace(/\D+/g, '').slice(-10)

/** The block of annex 4 above the number: address, BIN or IIN, telephone, mail on one line. The others stand again among the items. */
export const requisites: Derived = {
  id: 'applicant.requisites',
  label: named(['Өтініш берушінің деректемелері', 'Реквизиты заявителя', 'Requisites of the applicant']),
  uses: ['applicant.address'],
  of: (data) =>
    [
      textAt(data, 'applicant.address'),
      idNumberOf(data),
      textAt(data, 'applicant.phone'),
      textAt(data, 'applicant.email'),
    ]
      .filter((text) => text !== '')
      .join(', '),
  // What stands in a line of its own further down is taken out; what differs from it is kept beside, to be pointed out.
  read: (text, known) => {
    const phone = textAt(known, 'applicant.phone')
    const elsewhere = [idNumberOf(known), phone, textAt(known, 'applicant.email')]
    const left = elsewhere.filter((part) => part !== '').reduce((all, part) => all.replace(part, ''), text)
    const pieces = oneLine(left, ', ')
      .split(/[,;]/)
      .map((piece) => trimmedOf(trimmedOf(piece, ':').replace(NAME, ''), ':'))
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    const of = (kind: ReturnType<typeof kindOf>): readonly string[] => pieces.filter((piece) => kindOf(piece) === kind)
    const number = of('number')[0]?.replace(/\s+/g, '')
    const other = of('phone').find((piece) => ringing(piece) !== ringing(phone))
    return applicantOf({
      address: of('address').join(', ') || undefined,
      [isPersons(number, known) ? 'iin' : 'bin']: number,
      phone: other,
      email: of('email')[0],
    })
  },
}

/** Digit 5 of an IIN is 0-3; beside a number that was read elsewhere it is compared with that. */
function isPersons(number: string | undefined, known: JsonObject): boolean {
  const elsewhere = idNumberOf(known)
  return elsewhere === '' ? /^\d{4}[0-3]/.test(number ?? '') : elsewhere === textAt(known, 'applicant.iin')
}

function applicantOf(said: Parameters<typeof given>[0]): JsonObject {
  const applicant = given(said)
  return Object.keys(applicant).length === 0 ? {} : { applicant }
}
