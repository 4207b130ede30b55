import { annex } from './annex-476-1.js'
import { type Block, body, type Look, source, table, text, title } from './blocks.js'

const says = (words: string): Block => text(words, { before: 5 })

/** A requirement, with the line for «иә/жоқ» and the means under it; `end` is the act's own mark after the line. */
const asks = (id: string, words: string, end = '', look: Look = {}): Block =>
  text(`${words}\n{{requirements.${id}|67}}${end}`, { before: 5, keepLines: true, ...look })

const BY_MEANS = '(иә/жоқ, қандай құралдармен қамтамасыз етіледі)'
const IN_TIME = '(иә/жоқ, қандай құралдармен қамтамасыз етіледі, уақыт аралығы)'
const BY_STANDARDS = '(иә/жоқ, қандай алгоритмдер мен стандарттар пайдаланылады)'

// The blanks of the addresses stand before their words; «8 белгіден кем емес» stands where the act has it.
export default source('476.1.2', [
  annex(2),
  title('Сауалнама өтініш', { before: 18 }),
  says('Өтініш берушінің атауы {{applicant.name|45}}'),
  says('ЖСН/БСН {{applicant.idNumber|30}}'),
  says(
    'Өтініш берушінің орналасқан жері {{applicant.place.oblast|30}} облысы {{applicant.place.city|20}} қаласы {{applicant.place.district|22}} ауданы {{applicant.place.street|30}} көшесі {{applicant.place.house|9}} үй',
  ),
  says('Компьютер жүйесінің (бұдан әрі – КЖ) атауы {{system.name|67}}'),
  says('КЖ әзірлеушісі {{system.developer|52}}'),
  says('Нұсқасы {{system.version|14}} КЖ әзірленген күн {{system.developedOn|22}}'),
  says('Инсталляция пакетінің көлемі {{system.packageSize|38}}'),
  says('Инсталляция пакеті жасалған күн {{system.packageMadeOn|35}}'),
  says(
    'КЖ әзірлеушісі орналасқан жер {{system.developerPlace.oblast|34}} облысы {{system.developerPlace.city|22}} қаласы {{system.developerPlace.district|22}} ауданы {{system.developerPlace.street|24}} көшесі {{system.developerPlace.house|6}} үй {{system.developerPlace.unit|12}}',
  ),
  body('Өтініш беруші жоғарыда аталған КЖ-нің мынадай талаптарға сәйкес екенін растайды:', {
    before: 8,
    keepNext: true,
  }),
  asks('fiscalMode', `нақты тіркелген КЖ-да фискалдау режимін сипаттау жүзеге асырылады ${BY_MEANS}`),
  asks(
    'serverUser',
    `серверді пайдаланушыны сәйкестендіру операциялық жүйе (ОЖ) деңгейінде жүзеге асырылады ${BY_MEANS}, атап айтқанда`,
  ),
  asks(
    'systemUser',
    `КЖ пайдаланушыларын сәйкестендіру дерекқорын басқару жүйесі (бұдан әрі – ДҚБЖ) деңгейінде жүзеге асырылады ${BY_MEANS}`,
  ),
  asks('serverBlocking', `Парольді таңдаған жағдайда, ДҚБЖ құралдарымен серверге қол жеткізуді бұғаттау ${BY_MEANS}`),
  says(
    'Парольдің қолданылу мерзімі (күндер саны): пайдаланушының {{passwords.days.user|14}}\n8 белгіден кем емес жүйе әкімшісі {{passwords.days.systemAdministrator|14}}\nдерекқор әкімшісі {{passwords.days.databaseAdministrator|14}}',
  ),
  text('Парольдің ең төменгі ұзындығы (нышандар саны):', { before: 5, keepNext: true }),
  says('пайдаланушы үшін {{passwords.length.user|14}}'),
  says('жүйе әкімшісі үшін {{passwords.length.systemAdministrator|14}}'),
  says('дерекқор әкімшісі үшін {{passwords.length.databaseAdministrator|14}}'),
  asks(
    'passwordStrength',
    `КЖ-да парольдің күрделілігін тексеру (цифрлар мен арнайы нышандарды міндетті пайдалану) ${BY_MEANS}`,
  ),
  asks('passwordLength', `КЖ парольдің ұзындығын автоматы бақылауды қамтамасыз етеді ${BY_MEANS}`),
  asks(
    'oneSession',
    `КЖ бірдей есептік жазбамен екі және одан көп пайдаланушының серверлік және клиенттік қосымшасына қосылу мүмкіндігін болдырмайды ${BY_MEANS}`,
  ),
  asks(
    'onlyByApplication',
    `қосымшаларды пайдаланушылардың КЖ-ға қосымшаның өзінен айырмасы бар құралдармен қосылудың мүмкін болмауы ${BY_MEANS}`,
  ),
  asks(
    'accessRights',
    `пайдаланушылардың КЖ-дағы ақпаратқа ДҚБЖ құралдарымен қол жеткізу құқықтарын шектеу ${BY_MEANS}`,
  ),
  asks('operationIdentified', `әрбір операция пайдаланушы, күні мен уақыты бойынша сәйкестендіріледі ${BY_MEANS}`),
  asks('operationNumber', `әрбір операция бірізді бірегей нөмірмен бір мәнді айқындалады ${BY_MEANS}`),
  text('КЖ мынадай құрылымды білдіреді:', { before: 5, keepNext: true }),
  asks(
    'inputByApplication',
    `{{~structure=client-server|клиент-сервер}}, {{~structure=host-terminal|хост-терминал}} (керектісін сызу қажет)\nкез келген ақпарат КЖ-ға тек қосымшаның көмегімен енгізіледі ${BY_MEANS}`,
  ),
  asks(
    'noCorrection',
    `КЖ-ға енгізілген және клиенттік тарапта орналасқан ақпаратты операция басталғаннан кейін әртүрлі құралдармен түзету мүмкіндігінің болмауы ${BY_MEANS}`,
  ),
  asks('reversal', `Қате енгізілген операция "қайта" операциясын жүзеге асыру жолымен түзетіледі ${BY_MEANS}`),
  asks(
    'endUserRights',
    `соңғы пайдаланушы өзі орындайтын функциялар шеңберінде ғана КЖ-ға қол жеткізу құқығына ие ${BY_MEANS}`,
  ),
  asks(
    'administrators',
    'қосымша әкімшілері, ДҚБЖ және операциялық жүйелерінің әкімшілері арасында құқықтарды бөлу (әкімшілердің әрекетін регламенттейтін актілерді көрсету қажет)',
  ),
  asks(
    'auditOfAdministrators',
    `аудит журналдары әкімшілік құқықтары мен пайдаланушылық құқықтары бар пайдаланушылардың барлық әрекетін автоматты түрде тіркейді ${BY_MEANS}`,
  ),
  asks('auditOfUsers', `аудит журналдары пайдаланушылардың барлық әрекетін автоматты түрде тіркейді ${BY_MEANS}`),
  asks('disconnection', `белгілі уақыт ішінде іркіліс болған жағдайда, клиенттік қосымшаны КЖ-дан ажырату ${IN_TIME}`),
  asks('timeLimit', `уақыт бойынша КЖ-мен жұмыс істеу кезінде клиенттік қосымшаның әрекетін шектеу ${IN_TIME}`),
  asks(
    'guestAccounts',
    `ОЖ құралдарымен авторланбаған қол жеткізе алатын (guest, anonymous және басқалар) есептік жазбаларды бұғаттау ${IN_TIME}`,
  ),
  text(
    'Компьютерлік жүйе, электрлік қоректендіру және басқалар іркілген жағдайда деректерді резервтеу жөніндегі шаралар:',
    { before: 8, after: 4, keepNext: true },
  ),
  table({
    columns: [64, 18, 18],
    together: true,
    centred: [1, 2],
    header: ['Деректерді резервтеу жөніндегі шаралар', 'Иә', 'Жоқ'],
    rows: [
      [
        'Қосарланушы серверді пайдалану, "кластерлік" жүйені пайдалану',
        '{{backupMeasures.cluster:yes}}',
        '{{backupMeasures.cluster:no}}',
      ],
      [
        'серверлерде әртүрлі деңгейдегі (1-5) RAID кіші жүйелерін қолдану',
        '{{backupMeasures.raid:yes}}',
        '{{backupMeasures.raid:no}}',
      ],
      [
        'транзакциялар мен дерекқор журналдарының резервтік көшірмелерін жасау',
        '{{backupMeasures.logCopies:yes}}',
        '{{backupMeasures.logCopies:no}}',
      ],
    ],
  }),
  text('Өзге (көрсету қажет) {{backupMeasures.other|46}}', { before: 8 }),
  text('КЖ мен транзакциялардың жүйелік журналының резервтік көшірмелерін жасау:', {
    before: 8,
    after: 4,
    keepNext: true,
  }),
  table({
    columns: [46, 27, 27],
    together: true,
    header: ['', 'КЖ үшін', 'Транзакциялар журналы үшін'],
    rows: [
      [
        'резервтік көшірмелерді жасау мерзімділігі (айына, жылына/бір)',
        '{{backups.system.frequency}}',
        '{{backups.transactions.frequency}}',
      ],
      ['резервтік көшірмелер саны (дана)', '{{backups.system.count}}', '{{backups.transactions.count}}'],
      ['резервтік көшірмелерді сақтау мерзімі (жыл)', '{{backups.system.years}}', '{{backups.transactions.years}}'],
      [
        'резервтік көшірмелерді сақтау орны (резервтік орталық/сейф және т.б.)',
        '{{backups.system.place}}',
        '{{backups.transactions.place}}',
      ],
    ],
  }),
  text('жүйені толық қалпына келтіру уақыты {{restoreTime|33}}', { before: 8 }),
  asks('restoreLog', 'КЖ резервтік көшірмелерін қалпына келтіру журналының болуы (иә/жоқ)'),
  asks('taxModule', '"Салық инспекторының жұмыс орны" модулінің болуы (иә/жоқ)'),
  asks(
    'taxModuleProcedures',
    '"Салық инспекторының жұмыс орны" модулін пайдалану жөніндегі құжаттамада компьютерлік жүйені фискалдау жөніндегі толық рәсімдерінің болуы (иә/жоқ)',
    ';',
  ),
  asks('taxModuleFiscalMode', `"Салық инспекторының жұмыс орны" модулінде КЖ фискалдық режимін іске асыру ${BY_MEANS}`),
  asks(
    'fiscalKeys',
    `фискалдық деректерге қол жеткізу үшін криптографиялық кілттер қалыптастыру режимін іске асыру ${BY_STANDARDS}`,
    ';',
  ),
  asks(
    'shiftCryptography',
    `фискалдық есептерді әрі қарай дайындау үшін ауысым жабылған уақытта деректерді сақтау кезінде криптографиялық функцияларды КЖ-да іске асыру ${BY_STANDARDS}`,
    ';',
  ),
  asks(
    'fiscalReports',
    `"Салық инспекторының жұмыс орны" модулінде фискалдық есептер қалыптастыруды іске асыру ${BY_MEANS}`,
    ';',
  ),
  asks(
    'taxModuleManual',
    '"Салық инспекторының жұмыс орны" модулін пайдалану жөніндегі құжаттаманың болуы (иә/жоқ)',
    ';',
    { keepNext: true },
  ),
  // The act has no line here: name and signature stand on one that is ours.
  text('{{signer.name|45}}   ____________________', { before: 24, keepNext: true }),
  text('(Өтініш берушінің немесе оның басшысының Т.А.Ә.) (қолы)', { size: 11, keepNext: true }),
  text('М.О.', { before: 8 }),
])
