import { type Block, caption, line, source, subtitle, table, text, title } from './blocks.js'

const says = (words: string): Block => text(words, { before: 4 })

/** Where an organisation is and whom to ask there; telephone and contact are written differently for holder and developer. */
const whereabouts = (id: string, phone: string, contact: string, whom: string): Block =>
  table({
    columns: [1, 1, 1, 1],
    together: true,
    rows: [
      [{ text: `Мекен-жайы: {{${id}.address}}`, span: 3 }, `{{${id}.postcode|12}}\nиндекс`],
      [
        { text: `${phone} {{${id}.phone}}`, span: 2 },
        { text: `Факс: {{${id}.fax}}`, span: 2 },
      ],
      [
        { text: `E-mail: {{${id}.email}}`, span: 2 },
        { text: `Http:// {{${id}.site}}`, span: 2 },
      ],
      [{ text: `${contact} {{${id}.contact|52}}\n${whom}`, span: 4 }],
    ],
  })

const wide = (words: string) => [{ text: words, span: 4 }]

export default source('476.3.1', [
  text(
    '"Ақпараттық жүйелерді, бағдарламалық өнімдерді, бағдарламалық кодтарды және нормативтік-техникалық құжаттаманы сақтауға беру" ' +
      'мемлекеттік көрсетілетін қызмет стандарты қосымша',
    { size: 10, at: 82, after: 6 },
  ),
  text('Нысан', { align: 'right', before: 6 }),
  title(
    'Бағдарламалық өнімдерді, бағдарламалық кодтарды және нормативті-техникалық құжаттаманы сынақтан өткізуге өтініш',
  ),
  says(
    'Тіркеу №: {{registration.number|10}} тіркелген күні: 20{{registration.date:yy|1}} жылғы "{{registration.date:day|3}}" {{registration.date:month|14}}',
  ),
  text('(Депозитарийдің қызметкерлері толтырады)', { size: 11, after: 6 }),
  says(
    'Өтініш беруші ұйымның толық атауы немесе өтініш беруші жеке тұлғаның тегі, аты, әкесінің аты:\n{{applicant.name|68}}',
  ),
  says('Депозитке салу объектісінің атауы\n{{object.name|68}}'),
  says('АР ж АЖ Тіркеліміндегі объектінің тіркеу нөмірі {{object.registryNumber|22}}'),
  text('Даналар саны: {{object.copies|10}} Әрбірі мынадай жинақтамада:', { before: 4, after: 4, keepNext: true }),
  table({
    columns: [8, 31, 16, 13, 20, 14],
    size: 11,
    centred: [0, 3, 4, 5],
    header: [
      'р/с №',
      'CD/файлдың/ құжаттың атауы',
      'CD сериялық нөмірі',
      'CD көлемі (Мгб)',
      'Қағаз тасығыштың парақтар саны',
      'Түпнұсқа (Т) Көшірме (К)',
    ],
    rows: [
      [
        '{{#object.contents|5}}{{@row}}',
        '{{name}}',
        '{{cdSerial}}',
        '{{cdVolume}}',
        '{{sheets}}',
        '{{kind}}{{/object.contents}}',
      ],
    ],
  }),
  subtitle('Депозитке салу объектісін иеленуші туралы мәліметтер', { before: 10 }),
  says('Иеленушінің толық атауы {{holder.name|44}}'),
  says('Ведомстволық бағыныстылығы: {{holder.parentBody|38}}'),
  text('Ұйымның қысқартылған атауы: {{holder.shortName|38}}', { before: 4, after: 4 }),
  whereabouts('holder', 'Тел.:', 'Байланысушы тұлға', 'толық тегі, аты, әкесінің аты; телефоны'),
  subtitle('Депозитке салу объектілерін әзірлеуші туралы мәліметтер', { before: 10 }),
  says('Ұйымның толық атауы немесе жеке тұлғаның тегі, аты, әкесінің аты:\n{{developer.name|68}}'),
  says('Ведомстволық бағыныстылығы: {{developer.parentBody|38}}'),
  text('Ұйымның қысқартылған атауы: {{developer.shortName|38}}', { before: 4, after: 4 }),
  whereabouts('developer', 'Тел:', 'Байланысушы тұлға:', 'толық тегі, аты, әкесінің аты; лауазымы, телефоны'),
  subtitle('Авторлар туралы мәліметтер', { before: 10 }),
  table({
    columns: [1, 1, 1, 1],
    rows: [
      wide('Автор(лар): {{software.authors|50+66}}'),
      wide('Сертификаттау туралы мәліметтер: {{software.certification|36}}'),
      [
        'Шығарылған жылы: {{software.releaseYear}}',
        'Нұсқасы: {{software.version}}',
        'бағдарламалау тілі(дері): {{software.languages}}',
        'Шығарылған күні {{software.releasedOn}}',
      ],
      wide('Түсініктеме (мақсаты): {{software.purpose|46+66}}'),
      wide('Компьютердің түрі, процессор, сопроцессор, жиілік: {{software.computer|24}}'),
      wide('Жедел жады (RAM): {{software.ram|12}} Винчестерде қажет етілетін: {{software.disk|12}}'),
      wide('Операциялық жүйелер: {{software.operatingSystems|46}}'),
      wide('Бейне жүйесі: {{software.video|52}}'),
      wide('Акустикалық жүйе: {{software.audio|48}}'),
      wide('Қосымша құрал-жабдық: {{software.extraEquipment|44}}'),
      wide('Қосымша бағдарламалық құралдар: {{software.extraSoftware|35}}'),
      wide('Басқа: {{software.other|58}}'),
    ],
  }),
  text('Заңсыз таралудан қорғау (бар болуы, жалпы сипаттамасы):\n{{software.protection|68}}', { before: 8 }),
  text('Қаржыландыру көздері (астын сызу):', { before: 8, after: 4, keepNext: true }),
  table({
    columns: [1, 1, 1],
    together: true,
    rows: [
      [
        '{{_finance.republicanBudget|республикалық бюджет}}',
        '{{_finance.localBudget|жергілікті бюджет}}',
        '{{_finance.otherPersons|өзге де заңды және жеке тұлғалардың қаражаты}}',
      ],
      [
        '{{_finance.extraBudgetaryFunds|мемлекеттік бюджеттен тыс қорлар}}',
        '{{_finance.ownMeans|меншікті қаражат}}',
        '{{_finance.grants|грант қаражаты}}',
      ],
      ['{{_finance.foreignLoans|сыртқы қарыздар}}', '{{_finance.credit|кредит}}', ''],
    ],
  }),
  // The signature is put by hand.
  line('____________________', { before: 24 }),
  caption('иеленушінің қолы', { align: 'left', keepNext: true }),
  text('МО', { before: 6, keepNext: true }),
  line('{{application.date|20}}', { before: 6 }),
  caption('күні', { align: 'left' }),
])
