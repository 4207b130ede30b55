import type { KnownFinding } from './finding.js'

/** The same of its annexes 3 and 4, the routes with an inspection on the spot. */
export const anomalies209Inspections: readonly KnownFinding[] = [
  {
    id: 'standard-clauses-moved-3',
    citation: '209-2014/3/4',
    severity: 'note',
    title: {
      kk: 'Басқа стандарттың тармағына сілтеме',
      ru: 'Ссылка на пункт другого стандарта',
      en: 'A reference to a clause of another standard',
    },
    found: {
      kk: 'Құжаттар үшін 136-қаулы стандартының 9-тармағына сілтейді; 476-2015/1 стандартында да 9-тармақ, бірақ тізімі портал үшін басқаша.',
      ru: 'За документами отсылает к пункту 9 стандарта постановления 136; в стандарте 476-2015/1 это тоже пункт 9, но для портала перечень другой.',
      en: 'For the documents it refers to clause 9 of the standard of Resolution 136; in 476-2015/1 it is clause 9 too, but its list for the portal differs.',
    },
    does: {
      kk: 'Құжаттарды күшінде тұрған стандарттан алады.',
      ru: 'Документы берёт из действующего стандарта.',
      en: 'Takes the documents from the standard in force.',
    },
  },
  {
    id: 'standard-clauses-missing-4',
    citation: '209-2014/4/4',
    severity: 'warning',
    title: {
      kk: 'Құжаттар мәтіні жоқ стандартта',
      ru: 'Документы – в стандарте, текста которого нет',
      en: 'The documents stand in a standard whose text is not here',
    },
    found: {
      kk: 'Құжаттар үшін 136-қаулы стандартының 9-тармағына сілтейді; ол мәтін сақталмаған.',
      ru: 'За документами отсылает к пункту 9 стандарта постановления 136; его текст не сохранился.',
      en: 'For the documents it refers to clause 9 of the standard of Resolution 136, whose text was not found.',
    },
    does: {
      kk: 'Құжаттарды ойдан шығармайды: ұсынылғанын жазып алады.',
      ru: 'Документов не выдумывает: записывает, что подано.',
      en: 'Invents no documents: it records what was filed.',
    },
  },
  {
    id: 'who-signs-the-result',
    citation: '209-2014/3/5.10',
    severity: 'warning',
    title: { kk: 'Нәтижеге кім қол қояды', ru: 'Кто подписывает результат', en: 'Who signs the result' },
    found: {
      kk: '5.10-тармақша қол қоюды Басқарма басшысына береді, 6.12-тармақша – қызметті берушінің басшысына.',
      ru: 'Подпункт 5.10 отдаёт подпись руководителю Управления, подпункт 6.12 – руководителю услугодателя.',
      en: 'Sub-clause 5.10 gives the signing to the head of Directorate, 6.12 to the head of the provider.',
    },
    does: {
      kk: 'Қызметті берушінің басшысы қол қояды.',
      ru: 'Подписывает руководитель услугодателя.',
      en: 'The head of the provider signs.',
    },
  },
  {
    id: 'who-signs-the-notice',
    citation: '209-2014/3/5.6',
    severity: 'warning',
    title: { kk: 'Хабарламаға кім қол қояды', ru: 'Кто подписывает уведомление', en: 'Who signs the notice' },
    found: {
      kk: '5.6-тармақшада қызметті берушінің басшысы, 6.7-тармақшада Басқарма басшысы аталған.',
      ru: 'В подпункте 5.6 назван руководитель услугодателя, в 6.7 – руководитель Управления.',
      en: 'Sub-clause 5.6 names the head of the provider, 6.7 the head of Directorate.',
    },
    does: {
      kk: '5-тармақ бойынша қызметті берушінің басшысы қол қояды.',
      ru: 'По пункту 5 подписывает руководитель услугодателя.',
      en: 'By clause 5 the head of the provider signs.',
    },
  },
  {
    id: 'clause-8-empty',
    citation: '209-2014/3/8',
    severity: 'note',
    title: { kk: '8-тармақ бос', ru: 'Пункт 8 пуст', en: 'Clause 8 is empty' },
    found: {
      kk: 'Рәсімдер тізбесінің сипаттамасы деп басталады, бірақ тізбесі жоқ.',
      ru: 'Начинается как описание перечня процедур, самого перечня нет.',
      en: 'It opens as a description of the sequence; the list itself is missing.',
    },
    does: {
      kk: 'Қадамдардың ретін 5 және 6-тармақтардан алады.',
      ru: 'Порядок шагов берёт из пунктов 5 и 6.',
      en: 'Takes the order of the steps from clauses 5 and 6.',
    },
  },
  {
    id: 'numbering-8-10-9-10',
    citation: '209-2014/3/10',
    severity: 'note',
    title: {
      kk: 'Тармақтар нөмірі 8, 10, 9, 10',
      ru: 'Нумерация пунктов 8, 10, 9, 10',
      en: 'Clauses numbered 8, 10, 9, 10',
    },
    found: {
      kk: '8-ден кейін 10, одан кейін 9, соңында тағы 10 тұр.',
      ru: 'После 8 идёт 10, затем 9, в конце снова 10.',
      en: 'After 8 comes 10, then 9, and 10 again at the end.',
    },
    does: {
      kk: 'Актінің нөмірлерін сақтайды; екінші 10-тармақ 10.part2 деп келтіріледі.',
      ru: 'Оставляет номера акта; второй пункт 10 называет 10.part2.',
      en: 'Keeps the numbers of the act and cites the second 10 as 10.part2.',
    },
  },
  {
    id: 'two-abbreviations',
    citation: '209-2014/3/5.1',
    severity: 'note',
    title: {
      kk: 'Бір жүйенің екі қысқартуы',
      ru: 'Два сокращения одной системы',
      en: 'Two abbreviations of one system',
    },
    found: {
      kk: 'Электрондық құжат айналымы жүйесі мұнда ЭҚАБЖ, басқа жерде БЭҚАЖ деп қысқартылған.',
      ru: 'Система электронного документооборота здесь ЭҚАБЖ, в других местах БЭҚАЖ.',
      en: 'The electronic document system is ЭҚАБЖ here and БЭҚАЖ elsewhere.',
    },
    does: { kk: 'Екеуін бір жүйе деп оқиды.', ru: 'Читает оба как одну систему.', en: 'Reads both as one system.' },
  },
  {
    id: 'refusal-not-among-results',
    citation: '209-2014/3/3',
    severity: 'note',
    title: {
      kk: 'Нәтижеде бас тарту аталмаған',
      ru: 'Отказ среди результатов не назван',
      en: 'No refusal among the results',
    },
    found: {
      kk: '3-тармақ нәтиже ретінде тек қорытындыны атайды, ал 9.17-тармақша дәлелді бас тартуды да айтады.',
      ru: 'Пункт 3 называет результатом только заключение, подпункт 9.17 говорит и об отказе.',
      en: 'Clause 3 names only the conclusion as the result; sub-clause 9.17 speaks of a refusal too.',
    },
    does: {
      kk: 'Екі нәтижені де жүргізеді: қорытынды немесе дәлелді бас тарту.',
      ru: 'Ведёт оба результата: заключение или мотивированный отказ.',
      en: 'Carries both results: a conclusion or a reasoned refusal.',
    },
  },
  {
    id: 'refusal-not-named-4',
    citation: '209-2014/4/3',
    severity: 'warning',
    title: { kk: 'Бас тарту көзделмеген', ru: 'Отказ не предусмотрен', en: 'No refusal is provided for' },
    found: {
      kk: 'Аккредиттеу регламенті нәтиже ретінде тек куәлікті атайды; теріс жағдайда не болатыны айтылмаған.',
      ru: 'Регламент аккредитации называет результатом только свидетельство; что бывает при отрицательном исходе, не сказано.',
      en: 'The regulation of accreditation names only the certificate; what follows a negative outcome is not said.',
    },
    does: {
      kk: 'Дәлелді бас тарту қағазын жұмыс нысанымен дайындайды.',
      ru: 'Готовит мотивированный отказ по рабочей форме.',
      en: 'Draws up a reasoned refusal as a working paper.',
    },
  },
  {
    id: 'inspection-start-unsaid',
    citation: '209-2014/4/5.8.part3',
    severity: 'warning',
    title: {
      kk: '18 күннің басталуы айтылмаған',
      ru: 'Не сказано, от чего идут 18 дней',
      en: 'What the 18 days run from is not said',
    },
    found: {
      kk: 'Барып тексерудің күнтізбелік 18 күні неден басталатыны айтылмаған.',
      ru: 'От чего считаются 18 календарных дней выездной проверки, не сказано.',
      en: 'What the 18 calendar days of the on-site inspection are counted from is not said.',
    },
    does: {
      kk: 'Өтініш беруші хабарланғаннан кейін санайды.',
      ru: 'Считает от уведомления заявителя.',
      en: 'Counts them from the notice to the applicant.',
    },
  },
  {
    id: 'forty-minutes-twice',
    citation: '209-2014/4/8.1',
    severity: 'note',
    title: { kk: 'Қырық минут екі жерден', ru: 'Сорок минут от двух событий', en: 'Forty minutes from two events' },
    found: {
      kk: '5.1-тармақшада қырық минут өтініш түскеннен, 8.1-тармақшада тіркелгеннен саналады.',
      ru: 'В подпункте 5.1 сорок минут идут от поступления, в 8.1 – от регистрации.',
      en: 'In 5.1 the forty minutes run from receipt, in 8.1 from registration.',
    },
    does: {
      kk: '5.1-тармақша бойынша қабылданған сәттен санайды.',
      ru: 'Считает по подпункту 5.1 от приёма.',
      en: 'Counts by 5.1, from acceptance.',
    },
  },
]
