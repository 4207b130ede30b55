import type { Text } from '../../../../text.js'
import type { DocumentRule } from '../../../service.js'

/** Where the list of annex 2 stands in the answers: its ticks are not the package that the root's `documents` holds. */
export const SECURITY_LIST = 'securityDocuments'

/** Annex 2: the thirteen documents by the ids of form 676.2, in the act's order, by names short enough for a list of what is missing. */
const LISTED: readonly (readonly [id: string, title: Text])[] = [
  [
    'securityPolicy',
    {
      kk: 'Ақпараттық қауіпсіздік саясаты',
      ru: 'Политика информационной безопасности',
      en: 'Information security policy',
    },
  ],
  [
    'equipmentPassports',
    {
      kk: 'Есептеу техникасын паспорттау және ақпараттық ресурстарды пайдалану қағидалары',
      ru: 'Правила паспортизации вычислительной техники и использования информационных ресурсов',
      en: 'Rules on passports of computing equipment and use of information resources',
    },
  ],
  [
    'passwordProtection',
    {
      kk: 'Парольдік қорғау туралы нұсқаулық',
      ru: 'Инструкция о парольной защите',
      en: 'Instruction on password protection',
    },
  ],
  [
    'emergencyActions',
    {
      kk: 'Штаттан тыс (дағдарысты) жағдайлардағы іс-қимыл туралы нұсқаулық',
      ru: 'Инструкция о действиях во внештатных (кризисных) ситуациях',
      en: 'Instruction on emergencies',
    },
  ],
  [
    'userInstruction',
    {
      kk: 'Компьютерлік жабдық пен бағдарламаларды пайдалану жөніндегі нұсқаулық',
      ru: 'Инструкция пользователя по оборудованию и программному обеспечению',
      en: "User's instruction on equipment and software",
    },
  ],
  [
    'antivirus',
    {
      kk: 'Вирусқа қарсы қорғау жөніндегі нұсқаулық',
      ru: 'Инструкция по антивирусной защите',
      en: 'Instruction on protection against viruses',
    },
  ],
  [
    'backup',
    {
      kk: 'Ақпаратты резервтік көшіру туралы нұсқаулық',
      ru: 'Инструкция о резервном копировании',
      en: 'Instruction on backups',
    },
  ],
  [
    'serverAdministrator',
    {
      kk: 'Сервер әкімшісінің функциялары мен өкілеттіктері жөніндегі нұсқаулық',
      ru: 'Инструкция о функциях и полномочиях администратора сервера',
      en: 'Instruction on the server administrator',
    },
  ],
  [
    'serverRooms',
    {
      kk: 'Серверлік үй-жайларға қол жеткізу қағидалары',
      ru: 'Правила доступа в серверные помещения',
      en: 'Rules of access to server rooms',
    },
  ],
  [
    'networkRegistration',
    {
      kk: 'Пайдаланушыларды корпоративтік желіде тіркеу қағидалары',
      ru: 'Правила регистрации пользователей в корпоративной сети',
      en: 'Rules of registering users in the corporate network',
    },
  ],
  [
    'administratorMemo',
    {
      kk: 'Жүйелік әкімшілерге арналған жадынама',
      ru: 'Памятка системных администраторов',
      en: 'Memo for system administrators',
    },
  ],
  [
    'userMemo',
    {
      kk: 'Есептеу техникасын пайдаланушыға арналған жадынама',
      ru: 'Памятка пользователю вычислительной техники',
      en: 'Memo for users of computing equipment',
    },
  ],
  [
    'mailAndInternet',
    {
      kk: 'Электрондық почта мен Интернетті пайдалану жөніндегі нұсқаулық',
      ru: 'Инструкция об использовании электронной почты и Интернета',
      en: 'Instruction on e-mail and the Internet',
    },
  ],
]

/** Clause 9.4: each of them is a document of the package of its own, so that each missing one is named. */
export const securityDocuments: readonly DocumentRule[] = LISTED.map(([id, title], i) => ({
  id,
  title,
  form: '676.2',
  filedAt: `${SECURITY_LIST}.documents.${id}`,
  particulars: [],
  source: `676-2014/annex2/${i + 1}`,
}))
