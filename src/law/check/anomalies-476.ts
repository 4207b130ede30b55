import type { KnownFinding } from './finding.js'

const ownComplaint = (citation: string): KnownFinding => ({
  id: 'complaint-of-the-provider',
  citation,
  severity: 'note',
  title: {
    kk: '«Қызметті берушінің шағымы»',
    ru: '«Жалоба услугодателя»',
    en: '«The provider’s complaint»',
  },
  found: {
    kk: '5 жұмыс күні ішінде «көрсетілетін қызметті берушінің шағымы» қаралады делінген; 3-қосымшада – қызметті алушының шағымы.',
    ru: 'Сказано, что за 5 рабочих дней рассматривается «жалоба услугодателя»; в приложении 3 – услугополучателя.',
    en: 'It says that «the provider’s complaint» is reviewed in 5 working days; annex 3 says the applicant’s.',
  },
  does: {
    kk: 'Қызметті алушының шағымы деп оқиды.',
    ru: 'Читает как жалобу услугополучателя.',
    en: 'Reads it as the applicant’s complaint.',
  },
})

/** What the standards of Order 476 leave open or say in two ways. */
export const anomalies476: readonly KnownFinding[] = [
  ownComplaint('476-2015/1/10'),
  ownComplaint('476-2015/4/10'),
  {
    id: 'portal-documents-twice',
    citation: '476-2015/1/9',
    severity: 'warning',
    title: {
      kk: 'Портал құжаттары екі түрлі тізілген',
      ru: 'Документы для портала перечислены дважды',
      en: 'The documents for the portal are listed twice',
    },
    found: {
      kk: '1-тармақша порталды да қамтиды, 2-тармақша порталға басқа тізім береді: тасығыш пен мемлекеттік тіркеу жоқ.',
      ru: 'Подпункт 1 охватывает и портал, подпункт 2 даёт для портала другой перечень: без носителя и без регистрации.',
      en: 'Sub-clause 1 covers the portal too, sub-clause 2 gives the portal another list: without the medium and the registration.',
    },
    does: {
      kk: '1-тармақшаның тізімін қолданады; тасығыш порталдан кейін пошта арқылы күтіледі.',
      ru: 'Применяет перечень подпункта 1; носитель после портала ждёт по почте.',
      en: 'Applies the list of sub-clause 1; after a filing by portal the medium is awaited by post.',
    },
  },
  {
    id: 'two-abbreviations-of-system',
    citation: '476-2015/1/9.2',
    severity: 'note',
    title: {
      kk: 'Компьютер жүйесінің екі қысқартуы',
      ru: 'Два сокращения компьютерной системы',
      en: 'Two abbreviations of the computer system',
    },
    found: {
      kk: '1-тармақшада КЖ, 2-тармақшада КС.',
      ru: 'В подпункте 1 – КЖ, в подпункте 2 – КС.',
      en: 'КЖ in sub-clause 1, КС in sub-clause 2.',
    },
    does: { kk: 'Екеуін бір деп оқиды.', ru: 'Читает их как одно.', en: 'Reads both as one.' },
  },
  {
    id: 'provider-never-renamed',
    citation: '476-2015/1/3',
    severity: 'note',
    title: {
      kk: 'Қызметті берушінің атауы жаңартылмаған',
      ru: 'Название услугодателя не обновлялось',
      en: 'The provider was never renamed',
    },
    found: {
      kk: 'Мәтін 2023 жылға дейін 2015 жылғы комитетті атайды, министрлік бұл уақытта бірнеше рет өзгерген.',
      ru: 'До 2023 года текст называет комитет 2015 года, хотя министерство за это время не раз менялось.',
      en: 'Until 2023 the text names the committee of 2015, though the ministry changed several times.',
    },
    does: {
      kk: 'Актінің атауын сақтайды; кеңсенің өз атауы office.json файлынан алынады.',
      ru: 'Сохраняет название акта; своё канцелярия задаёт в office.json.',
      en: 'Keeps the name in the act; an office gives its own in office.json.',
    },
  },
  {
    id: 'result-named-otherwise',
    citation: '476-2015/3/6',
    severity: 'note',
    title: {
      kk: 'Нәтиже екі актіде екі түрлі',
      ru: 'Результат в двух актах назван по-разному',
      en: 'The result is named otherwise in the two acts',
    },
    found: {
      kk: 'Стандартта объект депозитарийге «қабылданғаны», регламентте (209-2014/1/3) «тіркелгені» туралы анықтама; қызмет те «сақтауға беру» және «депозитке салу» деп аталады.',
      ru: 'В стандарте справка о том, что объект «принят» в депозитарий, в регламенте (209-2014/1/3) – «зарегистрирован»; и сама услуга названа по-разному.',
      en: 'In the standard the certificate says that the object is «accepted» by the depository, in the regulation (209-2014/1/3) «registered»; the service too has two names.',
    },
    does: {
      kk: 'Стандарттың сөзін қолданады.',
      ru: 'Пользуется словами стандарта.',
      en: 'Uses the words of the standard.',
    },
  },
]
