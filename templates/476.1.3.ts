import { annex } from './annex-476-1.js'
import { source, subtitle, text, title } from './blocks.js'

const line = (words: string) => text(words, { before: 3 })

// Items are numbered across the sections; «жүзеге ұйымдарда» and «өзгеру күн» are the act's.
export default source('476.1.3', [
  annex(3),
  title('Мәлімет нысаны', { before: 18 }),
  subtitle('1. Жалпы ақпарат'),
  line('1. Өтініш беруші {{applicant.kind|50}}'),
  line('2. ЖСН/БСН {{applicant.idNumber|30}}'),
  line('3. Атауы {{applicant.name|58}}'),
  line('4. Ұсынылған құжаттар: {{documents.submitted|44+68}}'),
  line(
    '"Салық инспекторының жұмыс орны" модулін пайдалану жөніндегі нұсқаулық {{documents.taxModuleManual|42}} (иә/жоқ)',
  ),
  line(
    'Банктерде және банк операцияларының жекелеген түрлерін жүзеге ұйымдарда қолданылатындарды қоспағанда, компьютер жүйесін орнату және іске қосу жөніндегі нұсқаулық {{documents.installationManual|42}} (иә/жоқ)',
  ),
  line('Уәкілетті орган ведомствосының кіріс хатының нөмірі {{documents.incomingNumber|58}} (иә/жоқ)'),
  line('Уәкілетті орган ведомствосының кіріс хатының күні {{documents.incomingDate|58}} (иә/жоқ)'),
  subtitle('2. КЖ сипаттамасы', { before: 10 }),
  line('5. КЖ атауы {{system.name|46}} (иә/жоқ)'),
  line('Нұсқасы {{system.version|49}} (иә/жоқ)'),
  line('КЖ әзірленген күн {{system.developedOn|40}} (иә/жоқ)'),
  line('Инсталляция пакетінің көлемі {{system.packageSize|30}} (иә/жоқ)'),
  line('Инсталляция пакетінің жасалған күні {{system.packageMadeOn|24}} (иә/жоқ)'),
  line('Тіркеу күні {{system.registeredOn|46}} (иә/жоқ)'),
  line('Мәліметтердің өзгеру күн {{system.changedOn|33}} (иә/жоқ)'),
  subtitle('3. Сәйкестік сертификаты', { before: 10 }),
  line('6. Аккредиттелген сынақ зертханасының сынақ хаттамасының нөмірі {{certificate.protocolNumber|67}}'),
  line('Аккредиттелген сынақ зертханасының сынақ хаттамасының күні {{certificate.protocolDate|67}}'),
  line('Сынақ зертханасының атауы {{certificate.laboratory|40}}'),
  line('Сертификаттың нөмірі {{certificate.number|45}}'),
  line('Сертификаттың берілген күні {{certificate.issuedOn|39}}'),
  line('Сертификаттың қолданылу мерзімінің аяқталатын күні {{certificate.validUntil|20}}'),
  line('КЖ № {{certificate.systemNumber|61}}'),
])
