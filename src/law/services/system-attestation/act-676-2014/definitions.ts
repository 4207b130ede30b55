import type { Definition } from '../../../service.js'

/** What the standard calls by short names. */
export const definitions: readonly Definition[] = [
  {
    term: { kk: 'Агенттік', ru: 'Агентство', en: 'Agency' },
    meaning: {
      kk: 'Қазақстан Республикасы Байланыс және ақпарат агенттігі: өтінім қабылдайды, шешім шығарады, нәтижені береді',
      ru: 'Агентство Республики Казахстан по связи и информации: принимает заявки, решает и выдаёт результат',
      en: 'Agency of the Republic of Kazakhstan for Communication and Information: it takes applications in, decides and issues the result',
    },
    source: '676-2014/2',
  },
  {
    term: { kk: 'көрсетілетін қызметті беруші', ru: 'услугодатель', en: 'provider' },
    meaning: {
      kk: '«Мемлекеттік техникалық қызмет» республикалық мемлекеттік кәсіпорны: шарт жасасады, тексеріп қарайды; 9-тармақта сол сөзбен құжат қабылдаушы Агенттік аталған',
      ru: 'РГП «Государственная техническая служба»: заключает договоры и обследует; в пункте 9 тем же словом назван приёмщик документов, то есть Агентство',
      en: 'the State Technical Service: it concludes the contracts and examines; clause 9 uses the same word of the Agency, which takes the documents in',
    },
    source: '676-2014/3',
  },
  {
    term: { kk: 'шарттар', ru: 'договоры', en: 'contracts' },
    meaning: {
      kk: 'тексеріп қарау қызметтеріне, ақпараттық қауіпсіздік бойынша бірлескен жұмыстарға және криптографиялық қорғау болса не қажет болса – бірлескен құпия жұмыстарға жасалатын шарттар',
      ru: 'договоры на обследование, на совместные работы по информационной безопасности и, если есть или нужна криптографическая защита, на совместные секретные работы',
      en: 'those on the examination, on joint security works and, where cryptographic protection is present or needed, on joint secret works',
    },
    source: '676-2014/4.2',
  },
  {
    term: { kk: 'аттестат', ru: 'аттестат', en: 'attestation certificate' },
    meaning: {
      kk: 'жүйенің ақпараттық қауіпсіздік талаптарына және елде қабылданған стандарттарға сәйкестігін растайтын құжат; қызметтің нәтижесі',
      ru: 'документ о соответствии системы требованиям информационной безопасности и принятым в стране стандартам; результат услуги',
      en: 'the paper that confirms conformity to the security requirements and to the standards adopted in the country; the result of the service',
    },
    source: '676-2014/6',
  },
]
