import { annex, lastSection, requestTable, rowsUnder, section, signature, wide } from './annex-476-4.js'
import { source, title } from './blocks.js'

// «желісіні», «иелнушінің» and the commas after «мегабит» are the act's own.
export default source('476.4.3', [
  ...annex(3),
  title(
    'Деректерді беру желісін Электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімінде тіркеу туралы өтінім',
  ),
  requestTable('Деректерді беру желісін тіркеу', 'Мәліметтерді жаңғырту', 'Мәліметтер ұсынылған күні'),
  ...section('1. Деректерді беру желісіні сәйкестендіру деректері', [
    ['1. Атауы', wide('{{network.name}}')],
    ['2. Аббревиатура', wide('{{network.abbreviation}}')],
    ['3. Тиістілігі', '{{network.belonging}}', '4. Лицензиясы', '{{network.licence}}'],
  ]),
  ...section('2. Деректерді беру желісін иеленуші туралы мәліметтер', [
    ['1. Ұйымның атауы', wide('{{owner.name}}')],
    ['2. Ведомствоның атауы', wide('{{owner.department}}')],
    ['3. Иеленушінің мәртебесі', wide('{{owner.status}}')],
    ['4. Басшысы', wide('{{owner.head}}')],
    ['5. Мекенжайы', wide('{{owner.address}}')],
    ['6. Телефоны', '{{owner.phone}}', '7.Факс', '{{owner.fax}}'],
    ['8. E-mail', wide('{{owner.email}}')],
    ['9. Делдал', wide('{{owner.intermediary}}')],
  ]),
  ...section('3. Деректерді беру желісінің сипаттамасы', [
    ['1. Топология сипаттамасы', wide('{{characteristics.topology}}')],
    ['2. Берілетін ақпараттың түрі', wide('{{characteristics.informationKind}}')],
    ['3. Байланыс арналары', wide('{{characteristics.channels}}')],
    ['4. Көліктік хаттама', wide('{{characteristics.protocol}}')],
    ['5. Коммутациялау тораптарының саны', wide('{{characteristics.nodeCount}}')],
    ['6. Жалпы өткізу қабілеттілігі, секундына мегабит,', wide('{{characteristics.capacity}}')],
    ...rowsUnder(
      '7. Өткізу қабілеттілігі',
      ['Тораптың түрі', 'Өткізу қабілеттілігі, секундына мегабит,'],
      'characteristics.nodes',
      ['kind', 'capacity'],
    ),
  ]),
  ...section('4. Қаржыландыру туралы мәліметтер', [
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
  ...lastSection('5. Сынақтан өткізулер туралы мәлiметтер', [
    ['1. Сынақтан өту кезеңі', wide('{{testing.period}}')],
    ['2. Сынақтан өткізу хаттамасы туралы мәліметтер', wide('{{testing.protocol}}')],
  ]),
  ...signature('иелнушінің қолы'),
])
