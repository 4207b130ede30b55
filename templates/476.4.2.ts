import { annex, lastSection, requestTable, rowsUnder, section, signature, wide } from './annex-476-4.js'
import { source, title } from './blocks.js'

// The act has two sections 7 and none 6.
export default source('476.4.2', [
  ...annex(2),
  title(
    'Интернет-ресурсты Электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімінде тіркеу туралы өтінім',
  ),
  requestTable('Интернет-ресурсты тіркеу', 'Мәліметтерді жаңғырту', 'Мәліметтер ұсынылған күні'),
  ...section('1. Интернет-ресурсты сәйкестендіру деректері', [
    ['1. Интернет-ресурстың атауы', wide('{{resource.name}}')],
    ['2. Атауының толық нысаны (http)', wide('{{resource.url}}')],
    ['3. Нұсқасы', wide('{{resource.version}}')],
    ['4. Лицензиясы туралы мәліметтер', wide('{{resource.licence}}')],
    ['5. Лицензияның жарамдылық мерзімі', '{{resource.licenceTerm}}', 'Лицензияның түрі', '{{resource.licenceKind}}'],
  ]),
  ...section('2. Интернет-ресурсты иеленуші туралы мәліметтер', [
    ['1. Ұйымның атауы', wide('{{owner.name}}')],
    ['2. Ведомствоның атауы', wide('{{owner.department}}')],
    ['3. Иеленушінің мәртебесі', wide('{{owner.status}}')],
    ['4. Басшысы', wide('{{owner.head}}')],
    ['5. Мекенжайы', wide('{{owner.address}}')],
    ['6. Телефоны', '{{owner.phone}}', '7.Факс', '{{owner.fax}}'],
    ['8. E-mail', wide('{{owner.email}}')],
    ['9. Провайдердің атауы', wide('{{owner.provider}}')],
  ]),
  ...section('3. Интернет-ресурстың құрылымдық-мазмұнды сипаттамасы', [
    ['1. Мазмұны', wide('{{content.summary}}')],
    ['2. Сайттың тілі', wide('{{content.language}}')],
  ]),
  ...section('4. Интернет-ресурсты әзірлеуші туралы мәліметтер', [
    ['1. Ұйымның атауы', wide('{{developer.name}}')],
    ['2. Ұйымның қысқаша атауы', wide('{{developer.shortName}}')],
    ['3. Мекенжайы', wide('{{developer.address}}')],
    ['4. Телефоны', '{{developer.phone}}', '5. Сайты', '{{developer.site}}'],
    ['6. Факсы', '{{developer.fax}}', '7. E-mail', '{{developer.email}}'],
  ]),
  ...section('5. Интернет-ресурстың бағдарламалық-техникалық сипаттамасы', [
    ['', { text: 'Түрі, маркасы', span: 2 }, 'Конфигурациясы'],
    [
      '{{#platform.servers|1}}{{?isFirst|1}}1. Серверлер{{/isFirst}}',
      { text: '{{model}}', span: 2 },
      '{{configuration}}{{/platform.servers}}',
    ],
    ['', { text: 'Атауы', span: 2 }, 'Нұсқасы'],
    [
      '{{#platform.operatingSystems|1}}{{?isFirst|1}}2. ОЖ{{/isFirst}}',
      { text: '{{name}}', span: 2 },
      '{{version}}{{/platform.operatingSystems}}',
    ],
  ]),
  ...section('7. Көрсетілетін қызметтердің сипаттамасы', [
    ...rowsUnder('1. Көрсетілетін қызметтер', ['Атауы', 'Ақылы'], 'services.offered', ['name', 'isPaid']),
    ['2. Сұрау салулардың саны', wide('{{services.requests}}')],
  ]),
  ...section('7. Қаржыландыру туралы мәліметтер', [
    ['1. Құру кезеңі', wide('{{funding.creationPeriod}}')],
    ...rowsUnder(
      '2. Құруды қаржыландыру туралы мәліметтер',
      ['Қаржыландыру көздерінің атауы', 'Құрудың құны, мың теңге'],
      'funding.creation',
      ['name', 'cost'],
    ),
    ...rowsUnder(
      '3. Қызмет көрсетуді қаржыландыру туралы мәліметтер',
      ['Қаржыландыру көздерінің атауы', 'Қызмет көрсетудің құны, мың теңге'],
      'funding.upkeep',
      ['name', 'cost'],
    ),
    ['4. Қосымша мәліметтер', wide('{{funding.note}}')],
  ]),
  ...lastSection('8. Сынақтан өткізулер туралы мәлiметтер', [
    ['1. Сынақтан өту кезеңі', wide('{{testing.period}}')],
    ['2. Сынақтан өткізу хаттамасы туралы мәліметтер', wide('{{testing.protocol}}')],
  ]),
  ...signature('иеленушінің қолы'),
])
