import type { Text } from '../../../text.js'
import type { Clause } from '../clause.js'

/** Annex 2, items 1 to 13, in our words. */
const ITEMS: readonly Text[] = [
  {
    kk: 'Өтінім берушінің ақпараттық қауіпсіздік саясаты.',
    ru: 'Политика информационной безопасности заявителя.',
    en: "The applicant's information security policy.",
  },
  {
    kk: 'Есептеу техникасын паспорттау және ақпараттық ресурстарды пайдалану қағидалары.',
    ru: 'Правила паспортизации вычислительной техники и использования информационных ресурсов.',
    en: 'The rules on passports of computing equipment and on using information resources.',
  },
  { kk: 'Парольмен қорғау нұсқаулығы.', ru: 'Инструкция о парольной защите.', en: 'The instruction on passwords.' },
  {
    kk: 'Пайдаланушылардың штаттан тыс (дағдарысты) жағдайдағы іс-қимылы туралы нұсқаулық.',
    ru: 'Инструкция о действиях пользователей во внештатных (кризисных) ситуациях.',
    en: 'The instruction on what users do in emergencies.',
  },
  {
    kk: 'Пайдаланушының жабдық пен бағдарламаларды пайдалану нұсқаулығы.',
    ru: 'Инструкция пользователя по эксплуатации оборудования и программ.',
    en: "The user's instruction on equipment and programs.",
  },
  {
    kk: 'Вирустан қорғауды ұйымдастыру нұсқаулығы.',
    ru: 'Инструкция по организации антивирусной защиты.',
    en: 'The instruction on protection against viruses.',
  },
  {
    kk: 'Резервтік көшіру нұсқаулығы.',
    ru: 'Инструкция о резервном копировании.',
    en: 'The instruction on backups.',
  },
  {
    kk: 'Сервер әкімшісінің міндеттері мен өкілеттіктері туралы нұсқаулық.',
    ru: 'Инструкция о функциях и полномочиях администратора сервера.',
    en: 'The instruction on what the server administrator does and may do.',
  },
  {
    kk: 'Серверлік үй-жайларға кіру қағидалары.',
    ru: 'Правила доступа в серверные помещения.',
    en: 'The rules of access to server rooms.',
  },
  {
    kk: 'Пайдаланушыларды корпоративтік желіге тіркеу қағидалары.',
    ru: 'Правила регистрации пользователей в корпоративной сети.',
    en: 'The rules of registering users in the corporate network.',
  },
  {
    kk: 'Жүйелік әкімшілерге жадынама.',
    ru: 'Памятка системным администраторам.',
    en: 'The memo for system administrators.',
  },
  {
    kk: 'Есептеу техникасын пайдаланушыға жадынама.',
    ru: 'Памятка пользователю вычислительной техники.',
    en: 'The memo for users of computing equipment.',
  },
  {
    kk: 'Жұмыс орнында электрондық почта мен Интернетті пайдалану нұсқаулығы.',
    ru: 'Инструкция об использовании почты и Интернета на рабочих станциях.',
    en: 'The instruction on e-mail and the Internet at workstations.',
  },
]

export const listedDocuments: readonly Clause[] = ITEMS.map((says, i) => ({
  place: `annex2/${i + 1}`,
  kind: 'carried-out',
  says,
  does: {
    kk: 'Топтаманың жеке құжаты: белгіленбесе, толықтық тексерісі оны атымен атайды.',
    ru: 'Отдельный документ пакета: если не отмечен, проверка комплектности называет его.',
    en: 'A document of the package of its own: if it is not ticked, the completeness check names it.',
  },
  tests: ['test/law/system-attestation-package.test.ts'],
}))
