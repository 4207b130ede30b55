import type { Condition } from '../../../condition.js'
import type { Field } from '../../../field.js'

export const isSoftware: Condition = { is: 'answer', path: 'product.kind', oneOf: ['software'] }
export const isEip: Condition = { is: 'answer', path: 'product.kind', oneOf: ['eip'] }
const isNotIndependent: Condition = {
  is: 'all',
  of: [isSoftware, { is: 'answer', path: 'product.independent', oneOf: [false] }],
}

/** The product: items 6-10 of annex 4. */
export const product: Field = {
  id: 'product',
  kind: 'group',
  label: {
    kk: 'Бағдарламалық қамтылым/электрондық өнеркәсіп өнімдері туралы мәліметтер',
    ru: 'Сведения о программном обеспечении / продукции электронной промышленности',
    en: 'The software or electronic industry product',
  },
  source: '829-2024/annex4',
  fields: [
    {
      id: 'kind',
      kind: 'choice',
      label: { kk: 'Өнімнің түрі', ru: 'Вид продукта', en: 'Kind of product' },
      source: '829-2024/5',
      choices: [
        { id: 'software', label: { kk: 'бағдарламалық қамтылым', ru: 'программное обеспечение', en: 'software' } },
        {
          id: 'eip',
          label: {
            kk: 'электрондық өнеркәсіп өнімі',
            ru: 'продукция электронной промышленности',
            en: 'electronic industry product',
          },
        },
      ],
    },
    {
      id: 'name',
      kind: 'text',
      label: {
        kk: 'Бағдарламалық қамтылымның/электрондық өнеркәсіп өнімдерінің атауы',
        ru: 'Наименование программного обеспечения / продукции электронной промышленности',
        en: 'Name of the software or electronic industry product',
      },
      source: '829-2024/annex4/6',
      max: 500,
    },
    {
      id: 'categoryCodes',
      kind: 'text-list',
      min: 1,
      max: 50,
      label: {
        kk: 'Сыныптау қағидаларына сәйкес санат коды (кодтары)',
        ru: 'Код (коды) категории по Правилам классификации',
        en: 'Category code(s) by the rules of classification',
      },
      help: {
        kk: '2016 жылғы 28 қаңтардағы № 135 бұйрықпен бекітілген қағидалар бойынша; кодтардың пішіні актіде берілмеген.',
        ru: 'По Правилам, утверждённым приказом № 135 от 28.01.2016; вид кодов в акте не задан.',
        en: 'By the rules of Order No 135 of 28 January 2016; the act does not fix the shape of the codes.',
      },
      source: '829-2024/annex4/8',
    },
    {
      id: 'ensTru',
      kind: 'list',
      min: 1,
      max: 50,
      label: { kk: 'ТЖҚ БНА коды (кодтары)', ru: 'Код (коды) ЕНС ТРУ', en: 'ENS TRU code(s)' },
      source: '829-2024/annex4/9',
      fields: [
        {
          id: 'code',
          kind: 'ens-tru',
          label: { kk: 'ТЖҚ БНА коды', ru: 'Код ЕНС ТРУ', en: 'ENS TRU code' },
          source: '829-2024/annex4/9',
        },
        {
          id: 'delivery',
          kind: 'choice',
          label: { kk: 'Жеткізу нұсқасы', ru: 'Вариант поставки', en: 'How it is delivered' },
          source: '829-2024/annex4/9',
          when: isSoftware,
          choices: [
            { id: 'goods', label: { kk: 'тауар түрінде', ru: 'в виде товара', en: 'as goods' } },
            {
              id: 'service',
              label: {
                kk: 'ақпараттық-коммуникациялық қызмет түрінде',
                ru: 'в виде информационно-коммуникационной услуги',
                en: 'as an information and communication service',
              },
            },
          ],
        },
      ],
    },
    {
      id: 'independent',
      kind: 'yes-no',
      label: {
        kk: 'Бағдарламалық қамтылым дербес пе',
        ru: 'Является ли ПО самостоятельным',
        en: 'The software is independent',
      },
      help: {
        kk: 'Дербес емес бағдарлама жұмыс істеуі үшін басқа бағдарламалық қамтылымды қажет етеді; ол Тізілімде болуға тиіс.',
        ru: 'Несамостоятельной программе нужно другое ПО; оно должно уже состоять в реестре.',
        en: 'Software that is not independent needs other software to run; that software must already be in the registry.',
      },
      source: '829-2024/5.7',
      when: isSoftware,
    },
    {
      id: 'platform',
      kind: 'group',
      label: { kk: 'Платформа', ru: 'Платформа', en: 'Platform' },
      source: '829-2024/annex4/10',
      when: isNotIndependent,
      fields: [
        {
          id: 'description',
          kind: 'text',
          label: {
            kk: 'Бағдарламалық өнім әзірленген платформаның сипаттамасы',
            ru: 'Описание платформы, на которой разработан программный продукт',
            en: 'Description of the platform that the product is built on',
          },
          source: '829-2024/annex4/10',
        },
        {
          id: 'registryNumber',
          kind: 'text',
          optional: true,
          max: 60,
          label: {
            kk: 'Платформаның Тізілімдегі жазба нөмірі (белгілі болса)',
            ru: 'Номер записи платформы в реестре (если известен)',
            en: "The platform's entry number in the registry (if known)",
          },
          help: {
            kk: 'Нөмір көрсетілмесе, платформа Тізілімнен сипаттамасындағы атауы бойынша ізделеді.',
            ru: 'Без номера платформа ищется в реестре по названию из описания.',
            en: 'Without a number the platform is looked up in the registry by the name in its description.',
          },
          source: '829-2024/5',
        },
      ],
    },
  ],
}
