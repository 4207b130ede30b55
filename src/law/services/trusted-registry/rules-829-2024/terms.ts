import type { Obligation, Term } from '../../../service.js'
import { complaintTerms } from '../../common/complaint-terms.js'

/** The terms of 829-2024, each with the clause that sets it. Counting: `src/calendar/term.ts`. */
export const terms: readonly Term[] = [
  {
    id: 'registration',
    title: {
      kk: 'Өтінішті қабылдау және тіркеу',
      ru: 'Приём и регистрация заявления',
      en: 'Acceptance and registration',
    },
    amount: 3,
    unit: 'calendar-day',
    direction: 'forward',
    from: 'acceptance',
    source: '829-2024/17',
    note: {
      kk: 'Тармақта «3 (үш) күн» делінген, күннің түрі айтылмаған: күнтізбелік күн деп саналды.',
      ru: 'В пункте сказано «3 (три) дня» без указания вида дней: считаются календарные дни.',
      en: 'The clause says “3 (three) days” without the kind of day: counted as calendar days.',
    },
  },
  {
    id: 'completeness',
    title: { kk: 'Құжаттардың толықтығын тексеру', ru: 'Проверка полноты документов', en: 'Completeness check' },
    amount: 5,
    unit: 'working-day',
    direction: 'forward',
    from: 'acceptance',
    source: '829-2024/18',
    note: {
      kk: 'Тармақта «құжаттарын алған сәттен бастап» делінген: жұмыс уақытынан тыс түскен құжат келесі жұмыс күні алынды деп саналды (829-2024/17).',
      ru: 'В пункте сказано «с момента получения документов»: поступившее вне рабочего времени считается полученным на следующий рабочий день (829-2024/17).',
      en: 'The clause says “from the moment of receiving the documents”: what comes outside working time counts as received the next working day (829-2024/17).',
    },
  },
  {
    id: 'service',
    title: {
      kk: 'Мемлекеттік қызмет көрсетудің жалпы мерзімі',
      ru: 'Общий срок оказания услуги',
      en: 'Overall term of the service',
    },
    amount: 14,
    unit: 'working-day',
    direction: 'forward',
    from: 'registration',
    source: '829-2024/24',
    note: {
      kk: 'Мерзім тіркелген күннен кейінгі жұмыс күнінен басталады; тіркелгенге дейін қабылданған күн негізге алынады.',
      ru: 'Срок идёт с рабочего дня после регистрации; до регистрации он показан от дня приёма.',
      en: 'The term runs from the working day after registration; until registration it is shown from the day of acceptance.',
    },
  },
  {
    id: 'hearing-notice',
    title: {
      kk: 'Тыңдау туралы хабарламаны жіберу',
      ru: 'Направление уведомления о заслушивании',
      en: 'Notice of a hearing',
    },
    amount: 2,
    unit: 'working-day',
    direction: 'backward',
    from: 'service',
    source: '829-2024/22',
    beside: {
      amount: 3,
      unit: 'working-day',
      source: {
        kk: 'Әкімшілік рәсімдік-процестік кодекс, 73-бап',
        ru: 'Административный процедурно-процессуальный кодекс, статья 73',
        en: 'Administrative Procedural and Process Code, article 73',
      },
    },
    note: {
      kk: 'Кодекс бойынша мерзім қатаңырақ (акт қабылданғанға дейін кемінде 3 жұмыс күні): екі күннің ертерегі ұсынылады.',
      ru: 'Срок по кодексу строже (не менее 3 рабочих дней до принятия акта): предлагается более ранний из двух дней.',
      en: 'The code is stricter (at least 3 working days before the act is adopted): the earlier of the two days is proposed.',
    },
  },
  {
    id: 'operator-notice',
    title: {
      kk: 'Тізілімді электрондық сатып алу операторына жіберу',
      ru: 'Направление реестра оператору электронных закупок',
      en: 'Sending the registry to the e-procurement operator',
    },
    amount: 14,
    unit: 'working-day',
    direction: 'forward',
    from: 'decision',
    source: '829-2024/8',
  },
  {
    id: 'publication',
    title: { kk: 'Интернет-ресурста жариялау', ru: 'Публикация на интернет-ресурсе', en: 'Publication on the website' },
    amount: 14,
    unit: 'working-day',
    direction: 'forward',
    from: 'decision',
    source: '829-2024/8',
  },
  {
    id: 'complaint-forward',
    title: {
      kk: 'Шағымды қарайтын органға жіберу',
      ru: 'Направление жалобы рассматривающему органу',
      en: 'Forwarding a complaint',
    },
    amount: 3,
    unit: 'working-day',
    direction: 'forward',
    from: 'complaint-receipt',
    source: '829-2024/30',
  },
  ...complaintTerms('829-2024/32', '829-2024/33'),
  {
    id: 'transition',
    title: {
      kk: 'Бұрын енгізілген жазбаларды өзектендіру',
      ru: 'Актуализация ранее внесённых записей',
      en: 'Bringing older entries up to date',
    },
    amount: 45,
    unit: 'calendar-day',
    direction: 'forward',
    from: 'in-force',
    source: '829-2024/35',
  },
  {
    id: 'renewal',
    title: {
      kk: 'Мерзімі аяқталатын құжаттың жаңартылған нұсқасын ұсыну',
      ru: 'Представление обновлённого документа до истечения его срока',
      en: 'Submitting a renewed document before it expires',
    },
    amount: 30,
    unit: 'calendar-day',
    direction: 'backward',
    from: 'expiry',
    source: '829-2024/9',
  },
]

/** What every granted decision obliges the provider to do. */
export const obligations: readonly Obligation[] = [
  {
    id: 'operator-notice',
    title: {
      kk: 'Тізілімді (өзгерісті) электрондық сатып алудың ақпараттық жүйесінің операторына жіберу',
      ru: 'Направить реестр (изменение) оператору информационной системы электронных закупок',
      en: 'Send the registry (the change) to the operator of the e-procurement system',
    },
    source: '829-2024/8',
  },
  {
    id: 'publication',
    title: {
      kk: 'Тізілімді (өзгерісті) ресми интернет-ресурста жариялау',
      ru: 'Опубликовать реестр (изменение) на официальном интернет-ресурсе',
      en: 'Publish the registry (the change) on the official website',
    },
    source: '829-2024/8',
  },
]
