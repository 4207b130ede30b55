import type { Requirement } from './476-1-requirement.js'

/** The further requirements of annex 2: corrections, audit, times, fiscal functions. */
export const ASKED_OF_RECORDS: readonly Requirement[] = [
  [
    'noCorrection',
    'means',
    [
      'Операция басталғаннан кейін түзету мүмкіндігінің болмауы',
      'Невозможность корректировки после начала операции',
      'No correction once an operation began',
    ],
  ],
  [
    'reversal',
    'means',
    [
      'Қате операцияны «қайта» операциясымен түзету',
      'Исправление ошибочной операции сторнированием',
      'A wrong operation mended by a reversal',
    ],
  ],
  [
    'endUserRights',
    'means',
    [
      'Соңғы пайдаланушының құқықтары өз функциялары шеңберінде',
      'Права конечного пользователя в рамках его функций',
      "End user's rights within his functions",
    ],
  ],
  [
    'administrators',
    'acts',
    [
      'Әкімшілер арасында құқықтарды бөлетін актілер',
      'Акты о разделении прав администраторов',
      'Acts that separate the rights of administrators',
    ],
  ],
  [
    'auditOfAdministrators',
    'means',
    [
      'Әкімшілік және пайдаланушылық құқықтары барлардың әрекетін тіркеу',
      'Регистрация действий администраторов и пользователей',
      'Acts of administrators and users logged',
    ],
  ],
  [
    'auditOfUsers',
    'means',
    ['Пайдаланушылардың барлық әрекетін тіркеу', 'Регистрация всех действий пользователей', 'All acts of users logged'],
  ],
  [
    'disconnection',
    'interval',
    [
      'Іркіліс болған жағдайда клиенттік қосымшаны ажырату',
      'Отключение клиентского приложения при простое',
      'An idle client is disconnected',
    ],
  ],
  [
    'timeLimit',
    'interval',
    [
      'Клиенттік қосымшаның әрекетін уақыт бойынша шектеу',
      'Ограничение действий клиентского приложения по времени',
      "The client's work limited in time",
    ],
  ],
  [
    'guestAccounts',
    'interval',
    [
      'Авторланбаған есептік жазбаларды бұғаттау',
      'Блокировка неавторизованных учётных записей',
      'Accounts without authorisation blocked',
    ],
  ],
  [
    'restoreLog',
    'yes-no',
    [
      'КЖ резервтік көшірмелерін қалпына келтіру журналының болуы',
      'Наличие журнала восстановления резервных копий',
      'A log of restored copies',
    ],
  ],
  [
    'taxModule',
    'yes-no',
    [
      '"Салық инспекторының жұмыс орны" модулінің болуы',
      'Наличие модуля «Рабочее место налогового инспектора»',
      "The tax inspector's module is there",
    ],
  ],
  [
    'taxModuleProcedures',
    'yes-no',
    [
      'Құжаттамада фискалдаудың толық рәсімдерінің болуы',
      'Наличие в документации полных процедур фискализации',
      'Full procedures of fiscalisation in its documents',
    ],
  ],
  [
    'taxModuleFiscalMode',
    'means',
    [
      'Модульде КЖ фискалдық режимін іске асыру',
      'Реализация фискального режима КС в модуле',
      'Fiscal mode in the module',
    ],
  ],
  [
    'fiscalKeys',
    'standards',
    [
      'Криптографиялық кілттер қалыптастыру режимі',
      'Режим формирования криптографических ключей',
      'Making of cryptographic keys',
    ],
  ],
  [
    'shiftCryptography',
    'standards',
    [
      'Ауысым жабылғанда криптографиялық функциялар',
      'Криптографические функции при закрытии смены',
      'Cryptography when a shift is closed',
    ],
  ],
  [
    'fiscalReports',
    'means',
    [
      'Модульде фискалдық есептер қалыптастыру',
      'Формирование фискальных отчётов в модуле',
      'Fiscal reports in the module',
    ],
  ],
  [
    'taxModuleManual',
    'yes-no',
    [
      'Модульді пайдалану жөніндегі құжаттаманың болуы',
      'Наличие документации по эксплуатации модуля',
      "Documents on the module's use",
    ],
  ],
]
