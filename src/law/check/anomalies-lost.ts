import type { KnownFinding } from './finding.js'

const title: KnownFinding['title'] = {
  kk: 'Блок-схема сақталмаған',
  ru: 'Блок-схема не сохранилась',
  en: 'The block scheme is lost',
}
const does: KnownFinding['does'] = {
  kk: 'Орнына kz-is law diagram жолды деректерден сызады.',
  ru: 'Вместо неё kz-is law diagram чертит порядок по данным.',
  en: 'In its place kz-is law diagram draws the route from the data.',
}

/** Parts of the acts that did not survive in the texts: drawings and whole annexes. */
export const lostParts: readonly KnownFinding[] = [
  ...(['209-2014/1/9', '209-2014/2/9', '209-2014/4/9', '757-2012/17'] as const).map((citation) => ({
    id: 'block-scheme-lost',
    citation,
    severity: 'note' as const,
    title,
    found: {
      kk: 'Тармақ қосымшадағы сызбаға сілтейді; сызбаның тек тақырыбы қалған.',
      ru: 'Пункт отсылает к схеме в приложении; от схемы остался только заголовок.',
      en: 'The clause refers to a drawing in an annex; only its heading is left.',
    },
    does,
  })),
  {
    id: 'block-scheme-lost',
    citation: '209-2014/3/10',
    severity: 'note',
    title,
    found: {
      kk: 'Блок-схеманың да (1-қосымша), портал диаграммасының да (2-қосымша) тек тақырыбы қалған.',
      ru: 'И от блок-схемы (приложение 1), и от диаграммы портала (приложение 2) остались только заголовки.',
      en: 'Of both the block scheme (annex 1) and the diagram of the portal (annex 2) only the headings are left.',
    },
    does,
  },
  {
    id: 'annex-without-text',
    citation: '476-2015/order/1.2',
    severity: 'warning',
    title: { kk: '2-қосымшаның мәтіні жоқ', ru: 'Нет текста приложения 2', en: 'Annex 2 has no text' },
    found: {
      kk: 'Куәландыру орталықтарын аккредиттеу стандартының күші 224/НҚ бұйрығымен жойылып, мәтіні алынып тасталған.',
      ru: 'Стандарт аккредитации удостоверяющих центров отменён приказом 224/НҚ, его текст изъят.',
      en: 'The standard of accreditation of certification centres was repealed by Order 224/НҚ and its text taken out.',
    },
    does: {
      kk: 'Аккредиттеуді тек регламенті бойынша жүргізеді, стандарты жоқ екенін айтады.',
      ru: 'Ведёт аккредитацию только по регламенту и говорит, что стандарта нет.',
      en: 'Carries accreditation by its regulation alone and says that there is no standard.',
    },
  },
  {
    id: 'annex-without-text',
    citation: '476-2015/order/1.5',
    severity: 'warning',
    title: { kk: '5-қосымшаның мәтіні жоқ', ru: 'Нет текста приложения 5', en: 'Annex 5 has no text' },
    found: {
      kk: 'Күші 229/НҚ бұйрығымен жойылған; аттестаттау стандарты болғаны тек сол бұйрықтың тақырыбынан шығады.',
      ru: 'Отменено приказом 229/НҚ; что это был стандарт аттестации, следует лишь из предмета того приказа.',
      en: 'It was repealed by Order 229/НҚ; that it was the standard of attestation follows only from that order’s subject.',
    },
    does: {
      kk: 'Аттестаттауда 676-қаулыны қолданады, екеуінің қатар тұрған күндерін атайды.',
      ru: 'В аттестации применяет постановление 676 и называет дни, когда стояли оба.',
      en: 'Applies Resolution 676 in attestation and names the days on which both stood.',
    },
  },
]
