import type { Clause } from '../clause.js'

const tests = [
  'test/law/system-attestation.test.ts',
  'test/law/system-attestation-dates.test.ts',
  'test/journeys/system-attestation.test.ts',
  'test/journeys/attestation-removal.test.ts',
  'test/case/timely.test.ts',
] as const

/** Clause 4.4, paragraph by paragraph: the commission, the two decisions, the removal and what follows it. */
export const decision: readonly Clause[] = [
  {
    place: '4.4',
    kind: 'carried-out',
    says: {
      kk: 'Тексеріп қарау актісін алғаннан кейін Агенттік күнтізбелік екі күн ішінде аттестаттау комиссиясын шақырады.',
      ru: 'Получив акт обследования, Агентство в течение двух календарных дней созывает аттестационную комиссию.',
      en: 'Having received the examination act, the Agency calls the attestation commission within two calendar days.',
    },
    does: {
      kk: 'Шақыру – мерзімі бар қадам; комиссия отырысына акт мерзім бермеген, оның ұсынымы хаттаманың нөмірі мен күнімен бөлек жазылады.',
      ru: 'Созыв – шаг со сроком; заседанию акт срока не даёт, его рекомендация записывается отдельно с номером и датой протокола.',
      en: 'Calling it is a step with a term; its sitting has none in the act, and its recommendation is recorded apart with the number and day of the protocol.',
    },
    tests,
  },
  {
    place: '4.4.part2',
    kind: 'carried-out',
    says: {
      kk: 'Ұсыным мен нәтижелер негізінде Агенттік күнтізбелік бір күн ішінде шешеді: аттестат беру не сәйкессіздіктерді жою (өтінімде бір реттен артық емес).',
      ru: 'На основании рекомендации и результатов Агентство в течение одного календарного дня решает: выдать аттестат либо устранить несоответствия (не более одного раза по заявке).',
      en: 'On the recommendation and the results the Agency decides within one calendar day: to issue the certificate, or that nonconformities be removed (once in an application at most).',
    },
    does: {
      kk: 'Мерзім комиссия ұсынымынан саналады; жою туралы шешім екінші рет жазылмайды. Бас тарту актіде аталмаған: сәйкессіздік жоюдан кейін де қалса ғана жазылады.',
      ru: 'Срок идёт от рекомендации комиссии; решение об устранении второй раз не записывается. Отказ в акте не назван: записывается, только если несоответствия остались и после устранения.',
      en: "The term runs from the commission's recommendation; removal cannot be ordered a second time. The act names no refusal: it is recorded only where nonconformities stay after a removal was ordered.",
    },
    tests,
  },
  {
    place: '4.4.part3',
    kind: 'carried-out',
    says: {
      kk: 'Алушы шешімнің көшірмесін алған сәттен бастап жиырма жұмыс күні ішінде сәйкессіздіктерді жойып, хабарлайды; Агенттік үш жұмыс күні ішінде қызметті берушіге айтады; қосымша тексеріп қарау он жұмыс күнінен аспайды.',
      ru: 'Получатель в течение двадцати рабочих дней с получения копии решения устраняет несоответствия и уведомляет; Агентство в течение трёх рабочих дней извещает услугодателя; дополнительное обследование – не более десяти рабочих дней.',
      en: 'Within twenty working days of receiving a copy of the decision the applicant removes the nonconformities and says so; within three working days the Agency tells the provider; the additional examination takes at most ten working days.',
    },
    does: {
      kk: 'Көшірменің тапсырылғаны жазылады, жою мерзімі содан саналады; кейінгі үш қадамның әрқайсысының өз мерзімі бар. Хабарланбаса, бұл жиырма күн өткен соң жазылып, шешім қабылданады.',
      ru: 'Вручение копии записывается, от него идёт срок устранения; у каждого из следующих шагов свой срок. Если сообщения нет, это записывается по истечении двадцати дней и принимается решение.',
      en: 'Handing the copy over is recorded and the removal counts from it; each step after it has a term of its own. Where nothing is notified, that is recorded once the twenty days are over and a decision taken.',
    },
    tests,
  },
  {
    place: '4.4.part4',
    kind: 'carried-out',
    says: {
      kk: 'Қосымша тексеріп қарау актісін алған сәттен бастап Агенттік күнтізбелік екі күн ішінде комиссияны қайта шақырады.',
      ru: 'С получения акта дополнительного обследования Агентство в течение двух календарных дней вновь созывает комиссию.',
      en: 'Within two calendar days of receiving the act of the additional examination the Agency calls the commission again.',
    },
    does: {
      kk: 'Қайта шақыру мен оның ұсынымы – өз қадамдары, бірінші комиссиядан бөлек жазылады.',
      ru: 'Повторный созыв и его рекомендация – свои шаги, записываются отдельно от первых.',
      en: 'Calling it again and its recommendation are steps of their own, recorded apart from the first ones.',
    },
    tests,
  },
  {
    place: '4.4.part5',
    kind: 'carried-out',
    says: {
      kk: 'Қосымша нәтижелер негізінде Агенттік күнтізбелік бір күн ішінде аттестат беру туралы шешім қабылдайды.',
      ru: 'По дополнительным результатам Агентство в течение одного календарного дня принимает решение о выдаче аттестата.',
      en: 'On the additional results the Agency decides within one calendar day to issue the certificate.',
    },
    does: {
      kk: 'Мерзім соңғы комиссиядан саналады. Мұнда акт тек аттестат беруді атайды: сәйкессіздік қалса, бағдарлама бас тартуды ұсынады.',
      ru: 'Срок идёт от последней комиссии. Акт называет здесь только выдачу аттестата: если несоответствия остались, программа предлагает отказ.',
      en: 'The term runs from the last commission. The act names only the certificate here: where nonconformities stay, the program proposes a refusal.',
    },
    tests,
  },
]
