import type { Clause } from '../clause.js'

/** Chapter 3, second half: from the Commission to the result and what follows it. */
export const decision: readonly Clause[] = [
  {
    place: '20',
    kind: 'carried-out',
    says: {
      kk: 'Толық топтама ұсыным беру үшін Комиссияның қарауына жіберіледі.',
      ru: 'Полный пакет направляется на рассмотрение Комиссии для рекомендации.',
      en: 'A complete package goes to the Commission for its recommendation.',
    },
    does: {
      kk: 'Екі қадам: Комиссияға жіберу (ілеспе қағазымен) және ұсынымын хаттамамен жазу; өз мерзімі жоқ, жалпы мерзіммен шектеледі.',
      ru: 'Два шага: направление Комиссии (с бумагой) и запись её рекомендации с протоколом; своего срока нет, ограничивает общий.',
      en: 'Two steps: referral to the Commission (with its paper) and recording the recommendation with its protocol; they have no term of their own and the overall term bounds them.',
    },
    tests: ['test/law/plan.test.ts', 'test/case/steps.test.ts', 'test/journeys/granted.test.ts'],
  },
  {
    place: '21',
    kind: 'carried-out',
    says: {
      kk: 'Сәйкестік құжаттарды зерттеу арқылы, Комиссияның ұсыныстарын ескеріп анықталады; өлшемшарттарға сай келмейтін өтініш қабылданбайды.',
      ru: 'Соответствие определяется изучением документов с учётом предложений Комиссии; не отвечающее критериям заявление отклоняется.',
      en: "Conformity is judged from the documents with the Commission's proposals in view; an application that does not meet the criteria is rejected.",
    },
    does: {
      kk: 'Негіздер мәліметтен есептеліп, тармағымен және сандарымен көрсетіледі; ұсыныстан басқаша шешімнің себебі істе сақталады.',
      ru: 'Основания вычисляются из сведений и показаны с пунктом и цифрами; причина решения вопреки предложению хранится в деле.',
      en: 'The grounds are computed from what was filed and shown with clause and figures; the reason for deciding otherwise is kept in the case.',
    },
    tests: ['test/case/grounds.test.ts', 'test/case/decide.test.ts', 'test/journeys/refused.test.ts'],
  },
  {
    place: '22',
    kind: 'carried-out',
    says: {
      kk: 'Құжаттарды нақтылау қажет болса, өтініш беруші тыңдауға шақырылуы мүмкін; хабарлама қызмет мерзімі аяқталғанға дейін кемінде 2 жұмыс күні бұрын жіберіледі.',
      ru: 'Если документы нужно уточнить, заявителя могут заслушать; уведомление направляют не менее чем за 2 рабочих дня до окончания срока услуги.',
      en: "Where the documents need clarifying, a hearing may be called; its notice goes out at least 2 working days before the service's term ends.",
    },
    does: {
      kk: 'Тыңдау – міндетті емес қадам: соңғы күні 2 жұмыс күнімен есептеледі, қасында Кодекстің 3 жұмыс күні көрсетіліп, ертерегі ұсынылады; тыңдаудың күні мен сағаты келмей шешім қабылданбайды.',
      ru: 'Заслушивание – необязательный шаг: последний день считается по 2 рабочим дням, рядом показаны 3 рабочих дня Кодекса и предлагается более ранний; до дня и часа заслушивания решение не принимается.',
      en: 'The hearing is an optional step: its last day counts 2 working days, with the 3 working days of the Code shown beside it and the earlier day proposed; no decision is taken before its day and hour.',
    },
    tests: [
      'test/journeys/hearing.test.ts',
      'test/law/terms.test.ts',
      'test/law/plan.test.ts',
      'test/case/decide.test.ts',
      'test/journeys/granted.test.ts',
    ],
  },
  {
    place: '23',
    kind: 'carried-out',
    says: {
      kk: 'Нәтиже 6-9-қосымшалар бойынша, басшының не орынбасарының ЭЦҚ-сымен куәландырылып, порталдағы «жеке кабинетке» жіберіледі.',
      ru: 'Результат по приложениям 6–9, заверенный ЭЦП руководителя или заместителя, направляется в «личный кабинет» на портале.',
      en: "The result by annexes 6 to 9, signed with the head's or a deputy's digital signature, goes to the personal account on the portal.",
    },
    does: {
      kk: 'Нәтиже қол қоюға дайын DOCX болып шығады; дайындаған адам оған қол қоя алмайды. Қолтаңбаны қою мен порталға жіберу – бағдарламадан тыс.',
      ru: 'Результат выходит готовым к подписи DOCX; подготовивший его не может подписать. Наложение подписи и отправка на портал – вне программы.',
      en: 'The result comes out as a DOCX ready for signing; whoever prepared it may not sign it. Signing itself and sending to the portal are outside the program.',
    },
    tests: ['test/case/steps.test.ts', 'test/journeys/granted.test.ts', 'test/journeys/refused.test.ts'],
  },
  {
    place: '24',
    kind: 'carried-out',
    says: {
      kk: 'Құжаттарды қарау мен нәтижені берудің жалпы мерзімі – қабылданған және тіркелген күннен бастап 14 жұмыс күні.',
      ru: 'Общий срок рассмотрения и выдачи результата – 14 рабочих дней со дня приёма и регистрации.',
      en: 'The overall term, from acceptance and registration to the result, is 14 working days.',
    },
    does: {
      kk: 'Мерзім тіркелген күннен кейінгі жұмыс күнінен саналады; тіркелгенге дейін қабылданған күннен болжам ретінде көрсетіледі.',
      ru: 'Срок идёт с рабочего дня после регистрации; до неё показан как план от дня приёма.',
      en: 'It counts from the working day after registration; until then it is shown as planned from the acceptance.',
    },
    tests: ['test/law/terms.test.ts', 'test/case/dates.test.ts'],
  },
  {
    place: '25',
    kind: 'carried-out',
    says: {
      kk: 'Өнім туралы ақпарат қызмет нәтижесі бойынша Тізілімге енгізіледі.',
      ru: 'Сведения о продукте вносятся в реестр по результатам услуги.',
      en: "The product's data enter the registry by the result of the service.",
    },
    does: {
      kk: 'Оң шешім жазбаны сол әрекеттің ішінде қосады, өзгертеді не шығарады; жазбаның тарихы сақталады.',
      ru: 'Положительное решение тем же действием добавляет, меняет или исключает запись; её история хранится.',
      en: "A granted decision adds, changes or excludes the entry in the same act; the entry's history is kept.",
    },
    tests: ['test/register/entry.test.ts', 'test/journeys/granted.test.ts', 'test/journeys/registry.test.ts'],
  },
  {
    place: '26',
    kind: 'out-of-reach',
    says: {
      kk: 'Қызмет көрсету сатысы туралы деректер № 452 бұйрық бойынша мониторингтің ақпараттық жүйесіне енгізіледі.',
      ru: 'Данные о стадии оказания услуги вносятся в информационную систему мониторинга по приказу № 452.',
      en: "Data on the service's stage go into the monitoring information system by Order No 452.",
    },
    does: {
      kk: 'Ол бөлек мемлекеттік жүйе: бағдарлама желіге шықпайды. Сатылар мен уақыты істе бар, kz-is show --json оларды береді.',
      ru: 'Это отдельная государственная система: программа в сеть не выходит. Стадии и время есть в деле, их даёт kz-is show --json.',
      en: 'That is a state system of its own: the program never goes to the network. The stages and their times are in the case, and kz-is show --json gives them.',
    },
    tests: [],
  },
  {
    place: '27',
    kind: 'informational',
    says: {
      kk: 'Қағидалар өзгерсе, 3 жұмыс күні ішінде ол туралы «электрондық үкімет» операторына және Бірыңғай байланыс орталығына хабарланады.',
      ru: 'При изменении правил об этом в течение 3 рабочих дней сообщают оператору «электронного правительства» и Единому контакт-центру.',
      en: 'When the rules change, the e-government operator and the single contact centre are told within 3 working days.',
    },
    does: {
      kk: 'Іске емес, қағидалардың өзгеруіне байланысты міндет: осында көрсетіледі, есептелмейді.',
      ru: 'Обязанность связана не с делом, а с изменением правил: показана здесь, не вычисляется.',
      en: 'The duty follows a change of the rules, not a case: it is shown here and not computed.',
    },
    tests: [],
  },
]
