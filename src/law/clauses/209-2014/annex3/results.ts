import type { Clause } from '../../clause.js'

const law = 'test/law/cash-register-conclusion.test.ts'
const journey = 'test/journeys/cash-register-conclusion.test.ts'

/** Clause 6: what each procedure yields and the next one starts from. */
export const results: readonly Clause[] = [
  {
    place: '3/6',
    kind: 'carried-out',
    says: {
      kk: 'Әр рәсімнің нәтижесі келесісінің басталуына негіз болады.',
      ru: 'Результат каждой процедуры – основание начать следующую.',
      en: 'What each procedure yields starts the next.',
    },
    does: {
      kk: 'Қадамдар ретімен жүреді: алдыңғысы аяқталмай, келесісі басталмайды.',
      ru: 'Шаги идут по порядку: следующий не начинается, пока не сделан предыдущий.',
      en: 'The steps go in order: none starts before the one before it is done.',
    },
    tests: [law, journey],
  },
  {
    place: '3/6.1',
    kind: 'carried-out',
    says: {
      kk: 'Өтінішті қабылдау, тіркеу және (немесе) электрондық нұсқасын көшіріп, басшыға беру.',
      ru: 'Приём и регистрация заявления и (или) копирование его электронной версии, передача руководителю.',
      en: 'The application is accepted and registered, its electronic version copied, and passed to the head.',
    },
    does: { kk: '1-қадамның нәтижесі.', ru: 'Результат шага 1.', en: 'The result of step 1.' },
    tests: [law],
  },
  {
    place: '3/6.2',
    kind: 'carried-out',
    says: { kk: 'Басшының қарары.', ru: 'Резолюция руководителя.', en: "The head's resolution." },
    does: { kk: '2-қадамның нәтижесі.', ru: 'Результат шага 2.', en: 'The result of step 2.' },
    tests: [law],
  },
  {
    place: '3/6.3',
    kind: 'carried-out',
    says: {
      kk: 'Басқарма басшысының қарары.',
      ru: 'Резолюция руководителя Управления.',
      en: 'The resolution of the head of the Directorate.',
    },
    does: { kk: '3-қадамның нәтижесі.', ru: 'Результат шага 3.', en: 'The result of step 3.' },
    tests: [law],
  },
  {
    place: '3/6.4',
    kind: 'carried-out',
    says: {
      kk: 'Бас сарапшының толықтық пен дұрыс толтырылуды тексеруі.',
      ru: 'Проверка главным экспертом полноты и правильности заполнения.',
      en: 'The chief expert has checked that it is complete and filled in correctly.',
    },
    does: {
      kk: '4-қадамның екі нәтижесі: толық не толық емес.',
      ru: 'Два исхода шага 4: полно или неполно.',
      en: 'The two outcomes of step 4: complete or not.',
    },
    tests: [law],
  },
  {
    place: '3/6.5',
    kind: 'carried-out',
    says: {
      kk: 'Бас сарапшы тексеруді тағайындау туралы хабарламаны дайындайды.',
      ru: 'Главный эксперт готовит уведомление о назначении проверки.',
      en: 'The chief expert prepares the notice of inspection.',
    },
    does: {
      kk: '5-тармақта нөмірі жоқ: 4 пен 5-қадамның арасындағы қосымша қадам; хабарламаны шығарады, мерзім алмайды.',
      ru: 'В пункте 5 номера не имеет: промежуточный шаг между 4 и 5; выпускает уведомление, срока не занимает.',
      en: 'It has no number in clause 5: a step of ours between 4 and 5 that draws the notice and takes no time.',
    },
    tests: [law, journey],
  },
  {
    place: '3/6.6',
    kind: 'carried-out',
    says: {
      kk: 'Басқарма басшысы хабарламаның жобасын келіседі.',
      ru: 'Руководитель Управления согласовал проект уведомления.',
      en: 'The head of the Directorate has agreed the notice.',
    },
    does: { kk: '5-қадамның нәтижесі.', ru: 'Результат шага 5.', en: 'The result of step 5.' },
    tests: [law],
  },
  {
    place: '3/6.7',
    kind: 'carried-out',
    says: {
      kk: 'Хабарламаға Басқарма басшысы қол қояды.',
      ru: 'Уведомление подписал руководитель Управления.',
      en: 'The head of the Directorate has signed the notice.',
    },
    does: {
      kk: '6-қадамның нәтижесі; 5.6 мен 5.7 қызмет берушінің басшысын атайды, сондықтан басшы қол қояды.',
      ru: 'Результат шага 6; 5.6 и 5.7 называют руководителя услугодателя, поэтому подписывает он.',
      en: 'The result of step 6; 5.6 and 5.7 name the head of the provider, so the head signs.',
    },
    tests: [law],
  },
  {
    place: '3/6.8',
    kind: 'carried-out',
    says: {
      kk: 'Хабарлама тіркеліп, пошта не курьер арқылы жіберіледі.',
      ru: 'Уведомление зарегистрировано и отправлено почтой или курьером.',
      en: 'The notice is registered and sent by post or courier.',
    },
    does: { kk: '7-қадамның нәтижесі.', ru: 'Результат шага 7.', en: 'The result of step 7.' },
    tests: [law],
  },
  {
    place: '3/6.9',
    kind: 'carried-out',
    says: {
      kk: 'Хабарлама жіберілгенде бас сарапшы материалдық-техникалық базаны тексереді.',
      ru: 'После отправки уведомления главный эксперт проверяет материально-техническую базу.',
      en: 'With the notice sent, the chief expert inspects the material and technical base.',
    },
    does: {
      kk: '8-қадамның екі нәтижесі: сәйкес не сәйкес емес.',
      ru: 'Два исхода шага 8: соответствует или нет.',
      en: 'The two outcomes of step 8: it matches or it does not.',
    },
    tests: [law],
  },
  {
    place: '3/6.10',
    kind: 'carried-out',
    says: {
      kk: 'Бас сарапшы қол қойылған акт негізінде қорытынды мен ілеспе хаттың жобаларын дайындайды.',
      ru: 'На основании подписанного акта главный эксперт готовит проекты заключения и сопроводительного письма.',
      en: 'On the signed act the chief expert drafts the conclusion and the cover letter.',
    },
    does: {
      kk: '5-тармақта нөмірі жоқ: 8 бен 9-қадамның арасындағы шешім; құжаттың жобасын шығарады, мерзім алмайды.',
      ru: 'В пункте 5 номера не имеет: решение между шагами 8 и 9; выпускает проект, срока не занимает.',
      en: 'It has no number in clause 5: the decision between steps 8 and 9; it draws the paper and takes no time.',
    },
    tests: [law, journey],
  },
  {
    place: '3/6.11',
    kind: 'carried-out',
    says: {
      kk: 'Басқарма басшысы жобаларды келіседі.',
      ru: 'Руководитель Управления согласовал проекты.',
      en: 'The head of the Directorate has agreed the drafts.',
    },
    does: { kk: '9-қадамның нәтижесі.', ru: 'Результат шага 9.', en: 'The result of step 9.' },
    tests: [law],
  },
  {
    place: '3/6.12',
    kind: 'carried-out',
    says: {
      kk: 'Жобаларға қызметті берушінің басшысы қол қояды.',
      ru: 'Проекты подписал руководитель услугодателя.',
      en: 'The head of the provider has signed the drafts.',
    },
    does: {
      kk: '10-қадамның нәтижесі: 5.10 Басқарма басшысын атаса да, басшы қол қояды, кім екені сұралады.',
      ru: 'Результат шага 10: хотя 5.10 называет руководителя Управления, подписывает руководитель; кто он, спрашивается.',
      en: 'The result of step 10: though 5.10 names the head of the Directorate, the head signs; who that is, is asked.',
    },
    tests: [law, journey],
  },
  {
    place: '3/6.13',
    kind: 'carried-out',
    says: {
      kk: 'Қорытынды мен ілеспе хат тіркеліп, курьермен не поштамен жіберіледі.',
      ru: 'Заключение и письмо зарегистрированы и отправлены курьером или почтой.',
      en: 'The conclusion and the letter are registered and sent by courier or post.',
    },
    does: { kk: '11-қадамның нәтижесі.', ru: 'Результат шага 11.', en: 'The result of step 11.' },
    tests: [law],
  },
]
