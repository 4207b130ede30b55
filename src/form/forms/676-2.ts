import { field, group, type Names, project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

const source = '676-2014/annex2'

/** The thirteen documents in the act's order: the number is their item. */
const DOCUMENTS: readonly (readonly [id: string, names: Names])[] = [
  [
    'securityPolicy',
    [
      'Өтінім берушінің ақпараттық қауіпсіздік саясаты',
      'Политика информационной безопасности заявителя',
      'Information security policy of the applicant',
    ],
  ],
  [
    'equipmentPassports',
    [
      'Есептеу техникасының құралдарын паспорттау және ақпараттық ресурстарды пайдалану қағидалары',
      'Правила паспортизации средств вычислительной техники и использования информационных ресурсов',
      'Rules of keeping passports of computing equipment and of using information resources',
    ],
  ],
  [
    'passwordProtection',
    ['Парольдік қорғау туралы нұсқаулық', 'Инструкция о парольной защите', 'Instruction on password protection'],
  ],
  [
    'emergencyActions',
    [
      'Пайдаланушылардың штаттан тыс (дағдарысты) жағдайларда іс-қимыл тәртібі туралы нұсқаулық',
      'Инструкция о порядке действий пользователей во внештатных (кризисных) ситуациях',
      'Instruction on what users do in emergencies',
    ],
  ],
  [
    'userInstruction',
    [
      'Пайдаланушының компьютерлік жабдықтар мен бағдарламалық қамтымды пайдалану жөніндегі нұсқаулығы',
      'Инструкция пользователя по эксплуатации компьютерного оборудования и программного обеспечения',
      "User's instruction on computer equipment and software",
    ],
  ],
  [
    'antivirus',
    [
      'Вирусқа қарсы қорғауды ұйымдастыру жөніндегі нұсқаулық',
      'Инструкция по организации антивирусной защиты',
      'Instruction on protection against viruses',
    ],
  ],
  [
    'backup',
    [
      'Ақпаратты резервтік көшіру туралы нұсқаулық',
      'Инструкция о резервном копировании информации',
      'Instruction on backing up information',
    ],
  ],
  [
    'serverAdministrator',
    [
      'Сервер әкімшісінің функциялары мен өкілеттіктерін бекіту жөніндегі нұсқаулық',
      'Инструкция по закреплению функций и полномочий администратора сервера',
      'Instruction on the functions and powers of the server administrator',
    ],
  ],
  [
    'serverRooms',
    [
      'Пайдаланушылар мен әкімшілердің серверлік үй-жайларға қол жеткізу қағидалары',
      'Правила доступа пользователей и администраторов в серверные помещения',
      'Rules of access of users and administrators to server rooms',
    ],
  ],
  [
    'networkRegistration',
    [
      'Пайдаланушыларды корпоративтік ақпараттық желіде тіркеу қағидалары',
      'Правила регистрации пользователей в корпоративной информационной сети',
      'Rules of registering users in the corporate network',
    ],
  ],
  [
    'administratorMemo',
    [
      'Жүйелік әкімшілердің жұмысы үшін жадынама',
      'Памятка для работы системных администраторов',
      'Memo for the work of system administrators',
    ],
  ],
  [
    'userMemo',
    [
      'Есептеу техникасының құралдарын пайдаланушыға арналған жадынама',
      'Памятка пользователю средств вычислительной техники',
      'Memo for the user of computing equipment',
    ],
  ],
  [
    'mailAndInternet',
    [
      'Жұмыс станцияларында электрондық почтаны және Интернет қызметтерін пайдалану жөніндегі нұсқаулық',
      'Инструкция по использованию электронной почты и служб Интернета на рабочих станциях',
      'Instruction on using e-mail and Internet services on workstations',
    ],
  ],
]

const fields = [
  group(
    'documents',
    ['Қоса берілген құжаттар', 'Приложенные документы', 'Documents attached'],
    source,
    DOCUMENTS.map(([id, names], i) => field(id, 'yes-no', names, `676-2014/annex2/${i + 1}`)),
  ),
]

export const form676x2: Form = {
  id: '676.2',
  title: FORM_TITLES['676.2'],
  direction: 'filed',
  official: true,
  source,
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актіде тек 6-тармақ нүктемен аяқталады. Құжаттың қоса берілгенін білдіретін белгі біздікі: актіде орын көрсетілмеген.',
      ru: 'В акте точкой кончается только пункт 6. Отметки о приложенных документах наши: место для них акт не указывает.',
      en: 'Only item 6 ends with a full stop in the act. The boxes to tick are ours: the act gives them no place.',
    },
  ],
  fields,
  fromCase: (view) => project(fields, view.answers),
}
