import type { Definition } from '../../../service.js'

/** Names that the regulation goes by. */
export const definitions: readonly Definition[] = [
  {
    term: { kk: 'Куәлік', ru: 'свидетельство', en: 'certificate' },
    meaning: {
      kk: 'ақпараттық ресурстар мен ақпараттық жүйелерді тіркеу туралы қағаз тасығыштағы куәлік',
      ru: 'свидетельство о регистрации информационных ресурсов и информационных систем на бумажном носителе',
      en: 'the certificate, on paper, that information resources and systems are registered',
    },
    source: '209-2014/2/3',
  },
  {
    term: { kk: 'Өтінім', ru: 'заявка', en: 'application' },
    meaning: {
      kk: 'ақпараттық ресурстарды және (немесе) ақпараттық жүйелерді тіркеу туралы өтінім',
      ru: 'заявка на регистрацию информационных ресурсов и (или) информационных систем',
      en: 'the application to register information resources or information systems',
    },
    source: '209-2014/2/4',
  },
  {
    term: { kk: 'БЭҚАЖ', ru: 'ЕСЭДО', en: 'state document system' },
    meaning: {
      kk: 'Қазақстан Республикасы мемлекеттік органдарының бірыңғай электрондық құжат айналымы жүйесі',
      ru: 'единая система электронного документооборота государственных органов Республики Казахстан',
      en: 'the single system of electronic documents of the state bodies of the Republic of Kazakhstan',
    },
    source: '209-2014/2/5.1',
  },
  {
    // The annex uses the word from 5.4 on and never says whose it is.
    term: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
    meaning: {
      kk: 'Мемлекеттік тіркелімді жүргізетін ұйым. Регламент оны атамайды: «Мемлекеттік техникалық қызмет» деп түсінілді',
      ru: 'организация, ведущая Государственный регистр. Регламент её не называет: понимается «Государственная техническая служба»',
      en: 'the organisation that keeps the State Register. The regulation does not name it: read as the State Technical Service',
    },
    source: '209-2014/2/5.4',
  },
  {
    term: { kk: 'Мемлекеттік тіркелім', ru: 'Государственный регистр', en: 'State Register' },
    meaning: {
      kk: 'Электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімі',
      ru: 'Государственный регистр электронных информационных ресурсов и информационных систем',
      en: 'the State Register of electronic information resources and information systems',
    },
    source: '209-2014/2/5.11',
  },
]
