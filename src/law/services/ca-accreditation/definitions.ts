import type { Definition } from '../../service.js'

/** The words that the regulation defines in passing. */
export const definitions: readonly Definition[] = [
  {
    term: { kk: 'Стандарт', ru: 'Стандарт', en: 'Standard' },
    meaning: {
      kk: '2014 жылғы № 136 қаулымен бекітілген қызмет стандарты; мәтіні бағдарламада жоқ',
      ru: 'стандарт услуги, утверждённый постановлением № 136 2014 года; его текста в программе нет',
      en: 'the standard of the service approved by resolution No 136 of 2014; its text is not carried',
    },
    source: '209-2014/4/1',
  },
  {
    term: { kk: 'куәлік', ru: 'свидетельство', en: 'certificate' },
    meaning: {
      kk: 'куәландырушы орталықты аккредиттеу туралы қағаз құжат; қызметтің нәтижесі',
      ru: 'бумажный документ об аккредитации удостоверяющего центра; результат услуги',
      en: 'the paper on the accreditation of a certification centre: the result of the service',
    },
    source: '209-2014/4/3',
  },
  {
    term: { kk: 'өтініш', ru: 'заявление', en: 'application' },
    meaning: {
      kk: 'Стандарттың 9-тармағында көзделген құжаттардың бәрі бірге',
      ru: 'все документы, предусмотренные пунктом 9 Стандарта, вместе',
      en: 'all the documents of clause 9 of the Standard together',
    },
    source: '209-2014/4/4',
  },
  {
    term: { kk: 'Басқарма', ru: 'Управление', en: 'Directorate' },
    meaning: {
      kk: 'байланыс және ақпараттандыру саласындағы мемлекеттік бақылау және қадағалау басқармасы',
      ru: 'управление государственного контроля и надзора в сфере связи и информатизации',
      en: 'the directorate of state control and supervision in communications and informatization',
    },
    source: '209-2014/4/5.2',
  },
  {
    term: { kk: 'Комиссия', ru: 'Комиссия', en: 'Commission' },
    meaning: {
      kk: 'уәкілетті органдардан құралған, министрлік бұйрығымен тұрақты жұмыс істейтін аккредиттеу комиссиясы',
      ru: 'постоянно действующая по приказу министерства комиссия по аккредитации из уполномоченных органов',
      en: "the accreditation commission of the authorised bodies, standing by the ministry's order",
    },
    source: '209-2014/4/5.4',
  },
  {
    term: { kk: 'Қағида', ru: 'Правила', en: 'Rules' },
    meaning: {
      kk: '2010 жылғы № 1222 қаулымен бекітілген аккредиттеуді жүргізу қағидасы; мәтіні бағдарламада жоқ',
      ru: 'правила проведения аккредитации, утверждённые постановлением № 1222 2010 года; их текста в программе нет',
      en: 'the rules of accreditation approved by resolution No 1222 of 2010; their text is not carried',
    },
    source: '209-2014/4/5.8',
  },
]
