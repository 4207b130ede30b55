import type { Requirement } from './476-1-requirement.js'

/** Requirements of annex 2 up to the structure of the system, in the act's order: who gets in, and what is known of an operation. */
export const ASKED_OF_ACCESS: readonly Requirement[] = [
  [
    'fiscalMode',
    'means',
    ['Фискалдау режимін сипаттау', 'Описание режима фискализации', 'Description of the fiscal mode'],
  ],
  [
    'serverUser',
    'means',
    [
      'Серверді пайдаланушыны ОЖ деңгейінде сәйкестендіру',
      'Идентификация пользователя сервера на уровне ОС',
      'Server user identified by the operating system',
    ],
  ],
  [
    'systemUser',
    'means',
    [
      'КЖ пайдаланушыларын ДҚБЖ деңгейінде сәйкестендіру',
      'Идентификация пользователей КС на уровне СУБД',
      'System users identified by the database system',
    ],
  ],
  [
    'serverBlocking',
    'means',
    [
      'Парольді таңдаған жағдайда серверге қол жеткізуді бұғаттау',
      'Блокировка доступа к серверу при подборе пароля',
      'Access to the server blocked when a password is guessed at',
    ],
  ],
  [
    'passwordStrength',
    'means',
    ['Парольдің күрделілігін тексеру', 'Проверка сложности пароля', 'Check of password strength'],
  ],
  [
    'passwordLength',
    'means',
    [
      'Парольдің ұзындығын автоматты бақылау',
      'Автоматический контроль длины пароля',
      'Automatic check of password length',
    ],
  ],
  [
    'oneSession',
    'means',
    [
      'Бірдей есептік жазбамен екі және одан көп қосылуды болдырмау',
      'Исключение двух и более подключений под одной учётной записью',
      'No two connections under one account',
    ],
  ],
  [
    'onlyByApplication',
    'means',
    [
      'Қосымшадан басқа құралдармен қосылудың мүмкін болмауы',
      'Невозможность подключения иначе чем через приложение',
      'No connection but by the application',
    ],
  ],
  [
    'accessRights',
    'means',
    [
      'Ақпаратқа қол жеткізу құқықтарын ДҚБЖ құралдарымен шектеу',
      'Ограничение прав доступа к информации средствами СУБД',
      'Access rights limited by the database system',
    ],
  ],
  [
    'operationIdentified',
    'means',
    [
      'Әрбір операцияны пайдаланушы, күні мен уақыты бойынша сәйкестендіру',
      'Идентификация каждой операции по пользователю, дате и времени',
      'Each operation identified by user, date and time',
    ],
  ],
  [
    'operationNumber',
    'means',
    [
      'Әрбір операцияны бірегей нөмірмен айқындау',
      'Однозначное определение операции уникальным номером',
      'Each operation has a unique number',
    ],
  ],
  [
    'inputByApplication',
    'means',
    [
      'Ақпаратты тек қосымшаның көмегімен енгізу',
      'Ввод информации только с помощью приложения',
      'Input by the application only',
    ],
  ],
]
