import type { Clause } from '../clause.js'

/** The order's own clauses, before the rules that stand in its annex. */
export const order: readonly Clause[] = [
  {
    place: 'order/1',
    kind: 'carried-out',
    says: {
      kk: 'Бұйрық 2018 жылғы № 53/НҚ бұйрықпен бекітілген қағидалар мен өлшемшарттарды жаңа редакцияда жазады.',
      ru: 'Приказ излагает в новой редакции правила и критерии, утверждённые приказом № 53/НҚ 2018 года.',
      en: 'The order puts the rules and criteria of Order No 53/НҚ of 2018 into a new wording.',
    },
    does: {
      kk: 'Қағидалар жеке редакция ретінде сақталған; одан бұрынғы күнге 53/НҚ бұйрығының мәтіні жоқ екені айтылады.',
      ru: 'Правила хранятся отдельной редакцией; о более раннем дне сказано, что текста приказа 53/НҚ в программе нет.',
      en: 'The rules are held as an edition of their own; of an earlier day the program says that it does not carry the text of Order 53/НҚ.',
    },
    tests: ['test/law/editions.test.ts'],
  },
  {
    place: 'order/2',
    kind: 'informational',
    says: {
      kk: 'Бұйрықты ресімдеу мен жариялауды Жасанды интеллект және инновацияларды дамыту комитетіне тапсырады.',
      ru: 'Поручает Комитету искусственного интеллекта и развития инноваций оформить и разместить приказ.',
      en: 'Charges the Committee for Artificial Intelligence and Innovation Development with registering and posting the order.',
    },
    does: {
      kk: 'Комитеттің өз міндеті: өтініштерді қарауға қатысы жоқ.',
      ru: 'Обязанность самого Комитета: к рассмотрению заявлений не относится.',
      en: "The Committee's own duty: it does not bear on applications.",
    },
    tests: [],
  },
  {
    place: 'order/2.1',
    kind: 'informational',
    says: {
      kk: 'Бұйрық Әділет министрлігінде мемлекеттік тіркеледі.',
      ru: 'Приказ регистрируется в Министерстве юстиции.',
      en: 'The order is registered with the Ministry of Justice.',
    },
    does: {
      kk: 'Бір рет орындалатын міндет; тіркеу нөмірі мен күні (№ 35510, 24.12.2024) акт туралы мәліметте көрсетіледі.',
      ru: 'Обязанность разовая; номер и день регистрации (№ 35510, 24.12.2024) показаны в сведениях об акте.',
      en: "Done once; the number and day of registration (No 35510, 24 December 2024) are shown with the act's particulars.",
    },
    tests: [],
  },
  {
    place: 'order/2.2',
    kind: 'informational',
    says: {
      kk: 'Ресми жарияланғаннан кейін бұйрық министрліктің интернет-ресурсына қойылады.',
      ru: 'После официального опубликования приказ размещается на интернет-ресурсе министерства.',
      en: "After official publication the order is posted on the ministry's website.",
    },
    does: {
      kk: 'Комитеттің бір рет орындалатын міндеті: бағдарламаның жұмысына қатысы жоқ.',
      ru: 'Разовая обязанность Комитета: к работе программы не относится.',
      en: "The Committee's duty, done once: it does not bear on the program's work.",
    },
    tests: [],
  },
  {
    place: 'order/2.3',
    kind: 'informational',
    says: {
      kk: 'Тіркелгеннен кейін он жұмыс күні ішінде орындалғаны туралы мәлімет Заң департаментіне беріледі.',
      ru: 'В течение десяти рабочих дней после регистрации сведения об исполнении передаются в Юридический департамент.',
      en: 'Within ten working days of registration the Legal Department is told that this was done.',
    },
    does: {
      kk: 'Комитеттің ішкі есебі: өтініш бойынша іске қатысы жоқ.',
      ru: 'Внутренняя отчётность Комитета: к делам по заявлениям не относится.',
      en: 'Internal reporting of the Committee: it does not bear on cases.',
    },
    tests: [],
  },
  {
    place: 'order/3',
    kind: 'informational',
    says: {
      kk: 'Бұйрықтың орындалуын жетекшілік ететін вице-министр бақылайды.',
      ru: 'Исполнение приказа контролирует курирующий вице-министр.',
      en: 'The supervising vice-minister sees to it that the order is carried out.',
    },
    does: {
      kk: 'Министрліктің ішкі бақылауы: бағдарламадан ештеңе талап етпейді.',
      ru: 'Внутренний контроль министерства: от программы ничего не требует.',
      en: "The ministry's internal control: it asks nothing of the program.",
    },
    tests: [],
  },
  {
    place: 'order/4',
    kind: 'carried-out',
    says: {
      kk: 'Бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.',
      ru: 'Приказ вводится в действие по истечении десяти календарных дней после дня первого официального опубликования.',
      en: 'The order takes effect when ten calendar days have passed after the day of its first official publication.',
    },
    does: {
      kk: 'Жарияланған күні белгісіз болғандықтан, ең ерте мүмкін күн – 2025-01-04 алынып, шекара деп белгіленген; оған жақын қабылданған өтініште бұл айтылады.',
      ru: 'День опубликования неизвестен, поэтому взят самый ранний из возможных, 2025-01-04, с пометкой, что это граница; при приёме вблизи неё об этом сказано.',
      en: 'The day of publication is not known, so the earliest possible one, 2025-01-04, is used and marked as a bound; an application accepted near it is told so.',
    },
    tests: ['test/law/editions.test.ts'],
  },
]
