import { field, project } from '../fields/declare.js'
import { registryRow } from '../fields/registry-row.js'
import type { Form } from '../form.js'
import { textAt } from '../print-value.js'
import { FORM_TITLES } from '../titles.js'

const source = '829-2024/annex1'
const free = { optional: true, max: 2000 } as const

const fields = [
  field('entries', 'list', ['Жазбалар', 'Записи', 'Entries'], source, {
    min: 1,
    max: 100_000,
    fields: [
      field(
        'entry',
        'text',
        ['Тізілімдік жазбаның нөмірі мен күні', 'Номер и дата записи', 'Number and date of the entry'],
        source,
      ),
      field(
        'holder',
        'text',
        [
          'Өтінім берушінің атауы / тегі, аты, әкесінің аты (бар болса)',
          'Наименование / Ф. И. О. держателя',
          'Name of the holder',
        ],
        source,
        { personal: true },
      ),
      field('idNumber', 'text', ['БСН/ЖСН', 'БИН/ИИН', 'BIN/IIN'], source, { optional: true, max: 12, personal: true }),
      field(
        'contacts',
        'text',
        ['Мекенжайы, телефоны, электрондық поштасы', 'Адрес, телефон, электронная почта', 'Address and contacts'],
        source,
        { ...free, personal: true },
      ),
      field(
        'productKind',
        'text',
        ['Өнімнің түрі (бағдарламалық қамтылым / электрондық өнеркәсіп өнімі)', 'Вид продукта', 'Kind of product'],
        source,
        free,
      ),
      field(
        'productName',
        'text',
        [
          'Бағдарламалық қамтылымның/электрондық өнеркәсіп өнімінің атауы',
          'Наименование продукта',
          'Name of the product',
        ],
        source,
      ),
      field('brandAndModel', 'text', ['Маркасы мен моделі', 'Марка и модель', 'Make and model'], source, free),
      field(
        'categoryCodes',
        'text',
        ['Санат коды (кодтары)', 'Код (коды) категории', 'Category code(s)'],
        source,
        free,
      ),
      field('ensTru', 'text', ['ТЖҚ БНА коды (кодтары)', 'Код (коды) ЕНС ТРУ', 'ENS TRU code(s)'], source, free),
      field(
        'delivery',
        'text',
        ['Жеткізу нұсқасы (тауар / ақпараттық-коммуникациялық қызмет)', 'Вариант поставки', 'Delivery variant'],
        source,
        free,
      ),
      field(
        'platform',
        'text',
        ['Платформаның сипаттамасы (дербес болмаса)', 'Описание платформы', 'Platform, if not independent'],
        source,
        free,
      ),
      field(
        'conformity',
        'text',
        [
          'Сынау хаттамасы немесе сәйкестік құжаты: нөмірі, күні, мерзімі',
          'Протокол испытаний или документ соответствия',
          'Test protocol or conformity paper',
        ],
        source,
        free,
      ),
      field(
        'industrial',
        'text',
        [
          'Индустриялық сертификат: нөмірі, мерзімі, оқшаулау үлесі (%)',
          'Индустриальный сертификат: номер, срок, доля',
          'Industrial certificate and local share',
        ],
        source,
        free,
      ),
      field(
        'rights',
        'text',
        ['Құқықты растайтын құжат', 'Правоустанавливающий документ', 'Right-proving document'],
        source,
        free,
      ),
      field(
        'support',
        'text',
        [
          'Техникалық қолдау қызметі / сервистік орталық',
          'Служба поддержки / сервисный центр',
          'Support service or service centre',
        ],
        source,
        free,
      ),
      field(
        'decision',
        'text',
        [
          'Шешімнің нөмірі мен күні (хабарлама)',
          'Номер и дата решения (уведомления)',
          'Number and date of the decision',
        ],
        source,
        free,
      ),
      field('status', 'text', ['Жазбаның жай-күйі', 'Состояние записи', 'Status of the entry'], source),
      field(
        'reason',
        'text',
        ['Өзгерту немесе шығару себебі', 'Причина изменения или исключения', 'Reason of the change or exclusion'],
        source,
        free,
      ),
      field(
        'earliestExpiry',
        'date',
        [
          'Құжаттардың ең ерте аяқталатын мерзімі',
          'Самый ранний срок окончания документов',
          'Earliest expiry among the papers',
        ],
        source,
        { optional: true },
      ),
    ],
  }),
]

export const form829x1: Form = {
  id: '829.1',
  title: FORM_TITLES['829.1'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'landscape',
  remarks: [
    {
      kk: 'Актіде қосымшаның тек атауы бар, бағандары жоқ: бағандар құжаттан алынған жұмыс нысаны, ресми нысан емес.',
      ru: 'В акте у приложения есть только название: графы рабочие, взяты из самого документа и не являются официальными.',
      en: 'The act has only the caption of this annex: the columns are working ones drawn from the document, not official.',
    },
  ],
  fields,
  fromCase: (view) =>
    view.entry === null
      ? {}
      : project(fields, {
          entries: [
            {
              ...registryRow({
                number: view.entry.number,
                date: view.entry.date,
                status: view.entry.status,
                answers: view.answers,
                decision: view.decision,
                reason: textAt(view.answers, 'reason') || null,
              }),
              holder: view.entry.holder,
              productName: view.entry.product,
            },
          ],
        }),
}
