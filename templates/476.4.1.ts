import { annex, lastSection, requestTable, rowsUnder, section, signature, wide } from './annex-476-4.js'
import { source, title } from './blocks.js'

export default source('476.4.1', [
  ...annex(1),
  title(
    'Бағдарламалық өнімді Электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімінде тіркеу туралы өтінім',
  ),
  requestTable(
    'Бағдарламалық өнімді (бұдан әрі - БӨ)/ ақпараттық жүйені (бұдан әрі - АЖ) тіркеу',
    'Мәліметтерді жаңғырту',
    'Мәліметтерді ұсыну күні',
  ),
  ...section('1. БӨ/АЖ сәйкестендіру деректері', [
    ['1. БӨ/АЖ атауы', wide('{{product.name}}')],
    ['БӨ', '{{product.isSoftware}}', 'АЖ', '{{product.isSystem}}'],
    ['2. Аббревиатура', '{{product.abbreviation}}', '3. Нұсқасы', '{{product.version}}'],
    ['4. Еншілік БӨ/АЖ атауы', wide('{{product.subsidiary}}')],
  ]),
  ...section('2. БӨ/АЖ иеленуші туралы мәліметтер', [
    ['1. Ұйымның атауы', wide('{{owner.name}}')],
    ['2. Ведомствоның атауы', wide('{{owner.department}}')],
    ['3. Иеленушінің мәртебесі', wide('{{owner.status}}')],
    ['4. Басшысы', wide('{{owner.head}}')],
    ['5. Мекен-жайы', wide('{{owner.address}}')],
    ['6. Телефоны', '{{owner.phone}}', '7. Факс', '{{owner.fax}}'],
    ['8. E-mail', wide('{{owner.email}}')],
  ]),
  ...section('3. БӨ/АЖ туралы мәліметтер', [
    ['1. Мақсаты', wide('{{description.purpose}}')],
    ['2. Функционалдық мүмкіндіктері', wide('{{description.functions}}')],
    ['3. Интеграциялау деңгейі', wide('{{description.integration}}')],
    [
      '4. Осы әзірлемені пайдаланатын орталық және жергілікті атқарушы, өзге де мемлекеттік органдар',
      wide('{{description.users}}'),
    ],
    ['5. Авторлық құқығының куәлігі', wide('{{description.copyright}}')],
    ['6. Сертификаттау туралы куәлігі', wide('{{description.certification}}')],
    ['7. Лицензиялау туралы мәліметтер', wide('{{description.licence}}')],
    ['8. Лицензияның жарамдылық мерзімі', wide('{{description.licenceTerm}}')],
    ['9. Лицензия түрі', wide('{{description.licenceKind}}')],
  ]),
  ...section('4. БӨ/АЖ әзірлеуші туралы мәліметтер', [
    ['1. Ұйымның атауы', wide('{{developer.name}}')],
    ['2. Ұйымның қысқаша атауы', wide('{{developer.shortName}}')],
    ['3. Мекенжайы', wide('{{developer.address}}')],
    ['4. Телефоны', '{{developer.phone}}', '5. Интернет-ресурс', '{{developer.site}}'],
    ['6. Факс', '{{developer.fax}}', '7. E-mail', '{{developer.email}}'],
  ]),
  ...section('5. БӨ/АЖ бағдарламалық-техникалық сипаттамасы', [
    ...rowsUnder(
      '1. Электрондық-есептеу машина',
      ['Сервердің түрі мен маркасы, дербес компьютерлер', 'Конфигурациясы'],
      'platform.machines',
      ['model', 'configuration'],
    ),
    ...rowsUnder(
      '2. Операциялық жүйе',
      ['Операциялық жүйенің атауы', 'Операциялық жүйенің нұсқасы'],
      'platform.operatingSystems',
      ['name', 'version'],
    ),
    ...rowsUnder(
      '3. Деректер қорын басқару жүйесі',
      ['Деректер қорын басқару жүйесінің атауы', 'Деректер қорын басқару жүйесінің нұсқасы'],
      'platform.databaseSystems',
      ['name', 'version'],
    ),
    ['4. Бағдарламалау тілдері', wide('{{platform.languages}}')],
  ]),
  ...section('6. БӨ/АЖ қаржыландыру туралы мәліметтер', [
    [
      '1. Әзірлеу кезеңі',
      '{{funding.developmentPeriod}}',
      '2. Өнеркәсіптік пайдалануға енгізу жылы',
      '{{funding.commissioningYear}}',
    ],
    ['3. Дамыту кезеңі', wide('{{funding.evolutionPeriod}}')],
    ...rowsUnder(
      '4. Әзірлемені қаржыландыру туралы мәліметтер',
      ['Қаржыландыру көздерінің атауы', 'Әзірлеменің құны, мың теңге'],
      'funding.development',
      ['name', 'cost'],
    ),
    ...rowsUnder(
      '5. Қызмет көрсетуді, дамытуды қаржыландыру туралы мәліметтер',
      ['Қаржыландыру көздерінің атауы', 'Дамыту құны, мың теңге'],
      'funding.evolution',
      ['name', 'cost'],
    ),
    ['6. Қосымша мәліметтер', wide('{{funding.note}}')],
  ]),
  ...section('7. Ақпараттық қауіпсіздік туралы мәліметтер', [
    ['1. Аттестаттаудан өту мерзімі', wide('{{security.period}}')],
    ['2. Аттестат туралы мәліметтер', wide('{{security.certificate}}')],
  ]),
  ...lastSection('8. Сынақтан өткізулер туралы мәлiметтер', [
    ['1. Сынақтардан өту кезеңі', wide('{{testing.period}}')],
    ['2. Сынақтан өткізу хаттамасы туралы мәліметтер', wide('{{testing.protocol}}')],
  ]),
  ...signature('иеленушінің қолы'),
])
