import type { KnownFinding } from './finding.js'

/** What Order 757 and Resolution 676 leave open or say in two ways. */
export const anomalies757and676: readonly KnownFinding[] = [
  {
    id: 'terms-in-another-act',
    citation: '757-2012/12',
    severity: 'warning',
    title: {
      kk: 'Мерзімдері мәтіні жоқ стандартта',
      ru: 'Сроки – в стандарте, текста которого нет',
      en: 'The terms stand in a standard whose text is not here',
    },
    found: {
      kk: 'Мерзім үшін 1026-қаулы стандартының 7-тармағына, құжаттар мен бас тарту негіздері үшін 11-тармағына (11, 13) сілтейді.',
      ru: 'За сроками отсылает к пункту 7 стандарта постановления 1026, за документами и основаниями отказа – к пункту 11 (пункты 11, 13).',
      en: 'For the terms it refers to clause 7 of the standard of Resolution 1026, for documents and grounds for refusal to its clause 11 (clauses 11 and 13).',
    },
    does: {
      kk: 'Қадамдардың мерзімін 1-кестеден алады; жалпы мерзімді аты аталған 476-2015/1 стандартынан ғана береді.',
      ru: 'Сроки шагов берёт из таблицы 1; общий срок – только из названного по имени стандарта 476-2015/1.',
      en: 'Takes the terms of the steps from table 1; an overall term only from the standard 476-2015/1 where it is named.',
    },
  },
  {
    id: 'latin-letters',
    citation: '757-2012/annex1',
    severity: 'note',
    title: {
      kk: 'Қазақ сөздеріндегі латын «i»',
      ru: 'Латинская «i» в казахских словах',
      en: 'Latin «i» in Kazakh words',
    },
    found: {
      kk: 'Мәтінде «і» орнына латынның «i» әрпі жүздеген рет тұр, сөздер әріп арасы ашылып жазылған.',
      ru: 'В тексте вместо «і» сотню раз стоит латинская «i», слова набраны вразрядку.',
      en: 'A Latin «i» stands for «і» over a hundred times, and words are spaced letter by letter.',
    },
    does: {
      kk: 'Іздегенде екеуін бір әріп деп санайды.',
      ru: 'При поиске считает их одной буквой.',
      en: 'Takes both for one letter in a search.',
    },
  },
  {
    id: 'fee-in-words',
    citation: '676-2014/7',
    severity: 'warning',
    title: { kk: 'Бағаның сөзбен жазылуы', ru: 'Стоимость прописью', en: 'The fee in words' },
    found: {
      kk: 'Цифрмен 2 948 967 теңге; сөзбен жазылғанында «жеті мың» деген артық «мың» бар, ол басқа сома береді.',
      ru: 'Цифрами 2 948 967 тенге; прописью стоит лишнее «мың» («жеті мың»), что даёт другую сумму.',
      en: '2 948 967 tenge in figures; the words have a surplus «мың» (thousand), which names another sum.',
    },
    does: {
      kk: 'Цифрмен жазылған соманы қолданады.',
      ru: 'Считает верной сумму цифрами.',
      en: 'Takes the sum in figures.',
    },
  },
  {
    id: 'two-providers',
    citation: '676-2014/3',
    severity: 'note',
    title: { kk: 'Қызметті екі орган көрсетеді', ru: 'Услугу оказывают двое', en: 'Two bodies render the service' },
    found: {
      kk: 'Агенттік те, «Мемлекеттік техникалық қызмет» те; «қызметті беруші» сөзі тек соңғысына қатысты.',
      ru: 'И Агентство, и Государственная техническая служба; «услугодателем» названа только вторая.',
      en: 'Both the Agency and the State Technical Service; only the latter is called the provider.',
    },
    does: {
      kk: 'Қадамдарды екі ұйымның арасында бөледі.',
      ru: 'Делит шаги между двумя организациями.',
      en: 'Divides the steps between the two.',
    },
  },
  {
    id: 'outcome-after-removal',
    citation: '676-2014/4.4',
    severity: 'warning',
    title: {
      kk: 'Қосымша тексеруден кейін бас тарту аталмаған',
      ru: 'После дополнительного обследования отказ не назван',
      en: 'No refusal after the additional examination',
    },
    found: {
      kk: 'Жою туралы шешім бір-ақ рет қабылданады; қосымша тексеруден кейін тек аттестат беру аталған, нәтиже теріс болса не болатыны айтылмаған.',
      ru: 'Решение об устранении принимается один раз; после дополнительного обследования названа только выдача аттестата, об отрицательном итоге не сказано.',
      en: 'Removal may be decided once; after the additional examination only the issue of a certificate is named, and nothing of a negative result.',
    },
    does: {
      kk: 'Екінші рет жоюға жібермейді; сәйкессіздік қалса, дәлелді бас тарту ұсынады.',
      ru: 'Второй раз на устранение не отправляет; при оставшемся несоответствии предлагает мотивированный отказ.',
      en: 'Orders no second removal; where a nonconformity is left it proposes a reasoned refusal.',
    },
  },
  {
    id: 'complaint-of-the-provider',
    citation: '676-2014/10',
    severity: 'note',
    title: {
      kk: '«Қызметті берушінің шағымы»',
      ru: '«Жалоба услугодателя»',
      en: '«The provider’s complaint»',
    },
    found: {
      kk: '5 жұмыс күні «көрсетілетін қызметті берушінің шағымына» берілген; шағым тек қызметті беруші басшысына беріледі, министрлік басшылығы аталмаған.',
      ru: '5 рабочих дней даны на «жалобу услугодателя»; жалоба подаётся только руководителю услугодателя, руководство министерства не названо.',
      en: 'The 5 working days are for «the provider’s complaint»; it goes to the provider’s head only, the ministry’s leadership is not named.',
    },
    does: {
      kk: 'Қызметті алушының шағымы деп оқиды.',
      ru: 'Читает как жалобу услугополучателя.',
      en: 'Reads it as the applicant’s complaint.',
    },
  },
]
