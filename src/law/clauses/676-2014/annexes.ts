import type { Clause } from '../clause.js'

const form = ['test/form/labels.test.ts'] as const

/** The four forms; the thirteen documents of annex 2 stand in `listed-documents.ts`. */
export const annexes: readonly Clause[] = [
  {
    place: 'annex1',
    kind: 'carried-out',
    says: {
      kk: 'Жүйені аттестаттаудан өткізуге өтінім: кімге, өтініш беруші, жүйенің атауы.',
      ru: 'Заявка на проведение аттестации системы: кому, заявитель, название системы.',
      en: 'The application for attestation: to whom, the applicant, the name of the system.',
    },
    does: {
      kk: '676.1 нысаны бос та, толтырылған да шығады.',
      ru: 'Форма 676.1 выводится и пустой, и заполненной.',
      en: 'Form 676.1 comes out blank or filled.',
    },
    tests: form,
  },
  {
    place: 'annex1/1',
    kind: 'carried-out',
    says: {
      kk: 'Бастапқы деректер неше парақта қоса берілгені.',
      ru: 'На скольких листах приложены исходные данные.',
      en: 'On how many sheets the initial data are attached.',
    },
    does: {
      kk: 'Парақ саны сұралып, нысанға басылады.',
      ru: 'Число листов спрашивается и печатается в форме.',
      en: 'The number of sheets is asked and printed in the form.',
    },
    tests: form,
  },
  {
    place: 'annex1/2',
    kind: 'carried-out',
    says: {
      kk: 'Алушы қажетті құжаттарды ұсынуға және аттестаттауға жағдай жасауға дайын; қолы, күні, мөрі.',
      ru: 'Получатель готов представить нужные документы и создать условия для аттестации; подпись, дата, печать.',
      en: 'The applicant is ready to present what is needed and to make the attestation possible; signature, date, seal.',
    },
    does: {
      kk: 'Нысанда қол, күн және мөр жолдарымен тұр.',
      ru: 'Стоит в форме со строками подписи, даты и печати.',
      en: 'It stands in the form with lines for signature, date and seal.',
    },
    tests: form,
  },
  {
    place: 'annex2',
    kind: 'carried-out',
    says: {
      kk: 'Ақпараттық қауіпсіздік бойынша нормативтік-техникалық құжаттардың тізбесі: он үш құжат.',
      ru: 'Перечень нормативно-технических документов по информационной безопасности: тринадцать документов.',
      en: 'The list of normative and technical documents on information security: thirteen of them.',
    },
    does: {
      kk: '676.2 нысаны әрқайсысының берілгенін белгілейді; жоғы топтамада атымен аталады.',
      ru: 'Форма 676.2 отмечает каждый; недостающий называется в проверке пакета.',
      en: 'Form 676.2 ticks each of them off; one that is missing is named by the check of the package.',
    },
    tests: ['test/form/labels.test.ts', 'test/law/system-attestation-package.test.ts'],
  },
  {
    place: 'annex3',
    kind: 'carried-out',
    says: {
      kk: 'Техникалық құралдар тізбесі: тоғыз бағанды кесте.',
      ru: 'Перечень технических средств: таблица из девяти граф.',
      en: 'The list of hardware: a table of nine columns.',
    },
    does: {
      kk: '676.3 нысаны жолдарды бағандарымен шығарады.',
      ru: 'Форма 676.3 выводит строки по графам.',
      en: 'Form 676.3 prints the rows by their columns.',
    },
    tests: form,
  },
  {
    place: 'annex4',
    kind: 'carried-out',
    says: {
      kk: 'Бағдарламалық құралдар тізбесі: сегіз бағанды кесте.',
      ru: 'Перечень программных средств: таблица из восьми граф.',
      en: 'The list of software: a table of eight columns.',
    },
    does: {
      kk: '676.4 нысаны жолдарды бағандарымен шығарады.',
      ru: 'Форма 676.4 выводит строки по графам.',
      en: 'Form 676.4 prints the rows by their columns.',
    },
    tests: form,
  },
]
