import type { KnownFinding } from './finding.js'

/** Where the rules of Order 829 can be read in two ways about a moment, a day or a term, and which of the two is taken. */
export const readings829: readonly KnownFinding[] = [
  {
    id: 'reception-hours-unsaid',
    citation: '829-2024/annex2/8',
    severity: 'warning',
    title: {
      kk: 'Кеңсенің құжат қабылдау сағаты айтылмаған',
      ru: 'Часы приёма в канцелярии не названы',
      en: 'The hours of the chancery are not said',
    },
    found: {
      kk: '8-жолда тек жұмыс уақыты бар (9:00-18:30); құжат қабылдаудың 17:30-ға дейінгі шегі 476-2015 стандарттарында ғана жазылған.',
      ru: 'В строке 8 есть только рабочее время (9:00–18:30); приём до 17:30 записан лишь в стандартах 476-2015.',
      en: 'Row 8 has working hours only (9:00-18:30); that papers are taken until 17:30 stands in the standards 476-2015 alone.',
    },
    does: {
      kk: 'Кеңсеге не поштамен 17:30-дан кейін түскенді барлық қызметтегідей келесі жұмыс күні қабылданды деп санайды; порталдан түскенді – 18:30-дан кейін.',
      ru: 'Поступившее в канцелярию или почтой после 17:30 считает принятым на следующий рабочий день, как во всех услугах; через портал – после 18:30.',
      en: 'Counts what comes to the chancery or by post after 17:30 as accepted the next working day, as in every service; through the portal after 18:30.',
    },
  },
  {
    id: 'registration-after-hours',
    citation: '829-2024/17',
    severity: 'note',
    title: {
      kk: 'Жұмыс уақытынан кейін түскен өтініштің 3 күні',
      ru: '3 дня для поступившего после рабочего времени',
      en: 'The 3 days of what comes after hours',
    },
    found: {
      kk: 'Мұндай өтініш келесі жұмыс күні қабылданып, тіркеледі: тіркеу сол күні аяқталуға тиіс пе, әлде 3 күн содан басталады ма – айтылмаған.',
      ru: 'Такое заявление принимается и регистрируется на следующий рабочий день: должна ли регистрация закончиться в этот день или 3 дня идут от него, не сказано.',
      en: 'It is accepted and registered the next working day: whether registration must end on that day, or the 3 days run from it, is not said.',
    },
    does: {
      kk: 'Сол күнгі 9:00-де қабылданды деп, 3 күнді содан санайды.',
      ru: 'Считает принятым в 9:00 этого дня и от него отсчитывает 3 дня.',
      en: 'Counts it as accepted at 9:00 of that day and the 3 days from there.',
    },
  },
  {
    id: 'expired-on-what-day',
    citation: '829-2024/19',
    severity: 'note',
    title: {
      kk: 'Құжат қай күнгі жағдайымен бағаланады',
      ru: 'На какой день судят о сроке документа',
      en: 'On what day a document is judged to have expired',
    },
    found: {
      kk: '«Қолданылу мерзімі өтіп кеткен құжаттарды ұсынған»: ұсынылған күні ме, қабылданған күні ме, айтылмаған.',
      ru: '«Представил документы с истёкшим сроком»: на день подачи или на день приёма, не сказано.',
      en: '«Filed documents whose term has passed»: on the day of filing or of acceptance is not said.',
    },
    does: {
      kk: 'Өтініш берілген күнмен бағалайды: кеңсенің жабық болғаны құжатты ескіртпейді; соңғы күнінің өзі жарамды.',
      ru: 'Судит на день подачи: что канцелярия была закрыта, документа не просрочивает; последний день ещё годится.',
      en: 'Judges on the day of filing: that the office was closed makes no paper older; its last day is still in time.',
    },
  },
  {
    id: 'forwarding-from-arrival',
    citation: '829-2024/30',
    severity: 'note',
    title: {
      kk: 'Шағымның екі мерзімі екі күннен саналады',
      ru: 'Два срока жалобы считаются от разных дней',
      en: 'The two terms of a complaint start on different days',
    },
    found: {
      kk: '30-тармақ шағым түскен күннен, 32 және 33-тармақтар тіркелген күннен санайды; жұмыс уақытынан кейін түскенде бұл екі күн бөлек.',
      ru: 'Пункт 30 считает от дня поступления, пункты 32 и 33 – от дня регистрации; у поступившей после рабочего времени это разные дни.',
      en: 'Clause 30 counts from the day that it came, clauses 32 and 33 from its registration; of one that came after hours these differ.',
    },
    does: {
      kk: 'Жіберуді нақты түскен күннен, қарауды тіркелген күннен санайды.',
      ru: 'Отправку считает от действительного дня поступления, рассмотрение – от регистрации.',
      en: 'Counts the forwarding from the day that it really came, the review from its registration.',
    },
  },
  {
    id: 'higher-body-without-term',
    citation: '829-2024/28',
    severity: 'warning',
    title: {
      kk: 'Жоғары тұрған органның мерзімі жоқ',
      ru: 'Вышестоящему органу срок не дан',
      en: 'The higher body is given no term',
    },
    found: {
      kk: '28-тармақ шағымды қарайтын үшеуді атайды, ал мерзім қызмет берушіге (5 жұмыс күні) және сапаны бақылау органына (15) ғана берілген.',
      ru: 'Пункт 28 называет троих, кто рассматривает жалобу, а срок дан лишь услугодателю (5 рабочих дней) и органу контроля качества (15).',
      en: 'Clause 28 names three that review complaints; only the provider (5 working days) and the quality authority (15) are given a term.',
    },
    does: {
      kk: 'Жоғары тұрған орган мен лауазымды адамның қарауына соңғы күн көрсетпейді; шағым жауап түскенше ашық тұрады.',
      ru: 'Для вышестоящего органа и должностного лица последнего дня не показывает; жалоба остаётся открытой до ответа.',
      en: 'Shows no last day for a higher body or official; the complaint stays open until it is answered.',
    },
  },
]
