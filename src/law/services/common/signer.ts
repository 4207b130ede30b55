import type { Citation } from '../../citation.js'
import type { Field } from '../../field.js'

/** What signing asks: who signed and in what position, as the paper prints them. */
export function signerFields(source: Citation): readonly Field[] {
  return [
    {
      id: 'signerName',
      kind: 'text',
      max: 200,
      label: {
        kk: 'Қол қоюшының тегі, аты, әкесінің аты (бар болса)',
        ru: 'Фамилия, имя, отчество (при наличии) подписывающего',
        en: 'Name of the signer',
      },
      source,
      personal: true,
    },
    {
      id: 'signerPosition',
      kind: 'text',
      max: 200,
      label: { kk: 'Қол қоюшының лауазымы', ru: 'Должность подписывающего', en: 'Position of the signer' },
      source,
    },
  ]
}
