import { annex } from './annex-476-1.js'
import { caption, line, source, text, title } from './blocks.js'

// In the addresses the value stands before its word; the blank after «үй» is the act's one too many.
export default source('476.1.1', [
  annex(1),
  title(
    'Бақылау-касса машиналарының мемлекеттiк тiзiлiмiне енгiзу үшiн компьютер жүйесінің техникалық талаптарға сәйкестiгi туралы қорытынды',
    { before: 18 },
  ),
  text('Астана қ. 20{{paper.date:yy|2}} ж. "{{paper.date:day|3}}" {{paper.date:month|15}}', { before: 6, after: 6 }),
  text('1. Өтініш беруші {{applicant.name|50}}', { before: 4 }),
  text(
    '2. Өтініш берушінің орналасқан жері {{applicant.place.oblast|30}} облысы {{applicant.place.city|22}} қаласы {{applicant.place.district|22}} ауданы {{applicant.place.street|24}} көшесі {{applicant.place.house|6}} үй {{applicant.place.unit|12}}',
    { before: 4 },
  ),
  text('телефоны {{applicant.phone|24}} факс {{applicant.fax|24}}', { before: 4 }),
  line('3. {{system.name|64}},', { before: 8 }),
  caption('(КЖ атауы)'),
  text('Нұсқасы {{system.version|15}}, әзірленген күні {{system.developedOn|20}},', { before: 4 }),
  text('Әзірлеуші {{system.developer|56}}', { before: 4 }),
  text(
    'Әзірлеушінің орналасқан жері {{system.developerPlace.oblast|34}} облысы {{system.developerPlace.city|22}} қаласы {{system.developerPlace.district|22}} ауданы {{system.developerPlace.street|24}} көшесі {{system.developerPlace.house|6}} үй {{system.developerPlace.unit|12}}',
    { before: 4 },
  ),
  text('телефоны {{system.developerPhone|24}} факс {{system.developerFax|24}}', { before: 4 }),
  text(
    'Бақылау-касса машиналарының мемлекеттiк тiзiлiмiне енгiзу үшiн компьютер жүйесінiң техникалық талаптарға сәйкестiгi туралы қорытынды беру қағидаларында көзделген техникалық талаптарға сәйкес келеді.',
    { align: 'both', before: 10 },
  ),
  // The signature is put by hand on the line before the name.
  line('Уәкілетті орган ведомствосының басшысы ____________ {{signer.name|16}}', { before: 30 }),
  text('(қолы)', { size: 11, at: 97 }),
])
