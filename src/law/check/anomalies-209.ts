import type { KnownFinding } from './finding.js'

/** What Order 209 itself and its annexes 1 and 2 leave open or say in two ways. */
export const anomalies209: readonly KnownFinding[] = [
  {
    id: 'from-or-after-publication',
    citation: '209-2014/order/5',
    severity: 'warning',
    title: {
      kk: 'Жарияланған күннен «бастап» па, «кейін» бе',
      ru: '«Со дня» или «после дня» публикации',
      en: '«From» the day of publication or «after» it',
    },
    found: {
      kk: 'Қазақша мәтінде он күн жарияланған күннен «бастап», дерекқордың орысша ескертпесінде «кейін» саналады: бір күн айырма.',
      ru: 'В казахском тексте десять дней считаются «со дня» публикации, в русской пометке базы – «после дня»: разница в один день.',
      en: 'The Kazakh text counts ten days from the day of publication, the Russian note of a database after it: one day apart.',
    },
    does: {
      kk: '2014-05-09 күнін тек шек ретінде қолданады және солай екенін айтады.',
      ru: 'Берёт 2014-05-09 только как границу и говорит об этом.',
      en: 'Uses 2014-05-09 as a bound only, and says so.',
    },
  },
  {
    id: 'one-day-unsaid',
    citation: '209-2014/1/5.9',
    severity: 'warning',
    title: {
      kk: 'Күннің түрі айтылмаған «бір күн»',
      ru: '«Один день», вид которого не назван',
      en: '«One day» of a kind that is not said',
    },
    found: {
      kk: '«бір күннің ішінде»: жұмыс күні екені айтылмаған.',
      ru: '«в течение одного дня»: что день рабочий, не сказано.',
      en: 'Within «one day»: that it is a working day is not said.',
    },
    does: {
      kk: 'Жұмыс күні деп санайды: сонда жол стандарттың 20 жұмыс күніне дәл келеді.',
      ru: 'Считает рабочим днём: тогда порядок даёт ровно 20 рабочих дней стандарта.',
      en: 'Counts it as a working day: the route then comes to exactly the 20 working days of the standard.',
    },
  },
  {
    id: 'standard-clauses-moved-1',
    citation: '209-2014/1/4',
    severity: 'note',
    title: {
      kk: 'Стандарттың жылжыған тармақтарына сілтеме',
      ru: 'Ссылки на сместившиеся пункты стандарта',
      en: 'References to clauses of the standard that moved',
    },
    found: {
      kk: 'Құжаттар үшін стандарттың 8-тармағына, материалдар үшін 11-тармағына (6.3) сілтейді; олар – 136-қаулыдікі. 476-2015/3 стандартында құжаттар 9-тармақта.',
      ru: 'За документами отсылает к пункту 8 стандарта, за материалами – к пункту 11 (6.3); это пункты постановления 136. В стандарте 476-2015/3 документы – в пункте 9.',
      en: 'For the documents it refers to clause 8 of the standard, for the materials to clause 11 (6.3): those of Resolution 136. In the standard 476-2015/3 the documents are in clause 9.',
    },
    does: {
      kk: 'Құжаттарды күшінде тұрған стандарттың 9-тармағынан алады.',
      ru: 'Документы берёт из пункта 9 действующего стандарта.',
      en: 'Takes the documents from clause 9 of the standard in force.',
    },
  },
  {
    id: 'standard-clauses-moved-2',
    citation: '209-2014/2/4',
    severity: 'note',
    title: {
      kk: 'Стандарттың жылжыған тармағына сілтеме',
      ru: 'Ссылка на сместившийся пункт стандарта',
      en: 'A reference to a clause of the standard that moved',
    },
    found: {
      kk: 'Өтінім үшін стандарттың 8-тармағына (136-қаулы) сілтейді; 476-2015/4 стандартында ол – 9-тармақ.',
      ru: 'За заявкой отсылает к пункту 8 стандарта (постановление 136); в стандарте 476-2015/4 это пункт 9.',
      en: 'For the application it refers to clause 8 of the standard (Resolution 136); in the standard 476-2015/4 it is clause 9.',
    },
    does: {
      kk: 'Өтінімді күшінде тұрған стандарттың 9-тармағы бойынша қабылдайды.',
      ru: 'Принимает заявку по пункту 9 действующего стандарта.',
      en: 'Accepts the application by clause 9 of the standard in force.',
    },
  },
  {
    id: 'organisation-undefined',
    citation: '209-2014/2/5.4',
    severity: 'warning',
    title: { kk: '«Ұйым» анықталмаған', ru: '«Организация» не определена', en: '«The Organisation» is not defined' },
    found: {
      kk: '2-қосымша «Ұйымды» бірде-бір жерде анықтамайды; «басқарма бастығы» мен «басқарма басшысы» – бір адам.',
      ru: 'Приложение 2 нигде не определяет «Ұйым»; «басқарма бастығы» и «басқарма басшысы» – одно лицо.',
      en: 'Annex 2 defines «Ұйым» nowhere; «басқарма бастығы» and «басқарма басшысы» are one person.',
    },
    does: {
      kk: 'Ұйымды «Мемлекеттік техникалық қызмет» деп, екі атауды бір рөл деп оқиды.',
      ru: 'Понимает под ней Государственную техническую службу, два названия – как одну роль.',
      en: 'Reads it as the State Technical Service, and the two names as one role.',
    },
  },
]
