import type { Definition } from '../../service.js'

/** The words that the regulation defines in passing. */
export const definitions: readonly Definition[] = [
  {
    term: { kk: 'анықтама', ru: 'справка', en: 'certificate of deposit' },
    meaning: {
      kk: 'депозитке салу объектісінің депозитарийде тіркелгені туралы қағаз құжат',
      ru: 'бумажный документ о регистрации объекта депонирования в депозитарии',
      en: 'the paper saying that the object of deposit is registered in the depository',
    },
    source: '209-2014/1/3',
  },
  {
    term: { kk: 'корреспонденция', ru: 'корреспонденция', en: 'correspondence' },
    meaning: {
      kk: 'депозитке салу өтінімі мен депозитке салу объектілері қоса берілген кіріс құжаттар',
      ru: 'входящие документы: заявка на депонирование и приложенные объекты депонирования',
      en: 'what came in: the deposit application with the objects of deposit enclosed',
    },
    source: '209-2014/1/5.1',
  },
  {
    term: { kk: 'Департамент', ru: 'Департамент', en: 'Department' },
    meaning: {
      kk: 'қызмет берушінің Ақпараттық қауіпсіздік департаменті',
      ru: 'Департамент информационной безопасности услугодателя',
      en: "the provider's Information Security Department",
    },
    source: '209-2014/1/5.2',
  },
  {
    term: { kk: 'Бөлім', ru: 'отдел', en: 'section' },
    meaning: {
      kk: 'Мемлекеттік тіркелім және депозитарий бөлімі',
      ru: 'отдел Государственного регистра и депозитария',
      en: 'the State register and depository section',
    },
    source: '209-2014/1/5.5',
  },
  {
    term: { kk: 'Тізілім', ru: 'реестр', en: 'register' },
    meaning: {
      kk: 'Депозитке салынған бағдарламалық өнімдердің тізілімі; депозиттік нөмірлер осы бойынша беріледі',
      ru: 'реестр депонированных программных продуктов; депозитные номера присваиваются по нему',
      en: 'the register of deposited software products, by which deposit numbers are assigned',
    },
    source: '209-2014/1/5.7',
  },
]
