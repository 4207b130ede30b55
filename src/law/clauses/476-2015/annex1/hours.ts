import type { Clause } from '../../clause.js'

/** Clause 8: when the provider and the portal work. */
export const hours: readonly Clause[] = [
  {
    place: '1/8',
    kind: 'carried-out',
    says: { kk: 'Жұмыс кестесі.', ru: 'График работы.', en: 'Working hours.' },
    does: {
      kk: 'Қабылдау сәті мен сағатпен берілген мерзімдер осы кесте бойынша есептеледі.',
      ru: 'Момент приёма и сроки в часах считаются по этому графику.',
      en: 'The moment of acceptance and terms in hours follow these hours.',
    },
    tests: ['test/calendar/receipt.test.ts', 'test/calendar/working-time.test.ts'],
  },
  {
    place: '1/8.1',
    kind: 'carried-out',
    says: {
      kk: 'Қызметті беруші дүйсенбі-жұма 9.00-18.30, үзіліс 13.00-14.30; өтініш қабылдау мен нәтиже беру 17.30-ға дейін; алдын ала жазылусыз, кезекпен.',
      ru: 'Услугодатель работает в понедельник-пятницу 9.00-18.30, перерыв 13.00-14.30; приём и выдача до 17.30; без записи, в порядке очереди.',
      en: 'The provider works Monday to Friday 9.00-18.30, break 13.00-14.30; reception and delivery until 17.30; without appointment, in turn.',
    },
    does: {
      kk: 'Кеңсеге 17.30-дан кейін түскен өтініш келесі жұмыс күні 9.00-де, үзілісте түскені 14.30-да қабылданды деп саналады.',
      ru: 'Поданное в канцелярию после 17.30 считается принятым в 9.00 следующего рабочего дня, поданное в перерыв – в 14.30.',
      en: 'What comes to the office after 17.30 is accepted at 9.00 of the next working day; what comes in the break, at 14.30.',
    },
    tests: ['test/law/cash-register-conclusion-dates.test.ts', 'test/calendar/receipt.test.ts'],
  },
  {
    place: '1/8.2',
    kind: 'carried-out',
    says: {
      kk: 'Портал тәулік бойы; жұмыс уақытынан тыс, демалыс не мереке күнгі өтініш келесі жұмыс күні қабылданады.',
      ru: 'Портал круглосуточно; поданное вне рабочего времени, в выходной или праздник принимается следующим рабочим днём.',
      en: 'The portal works round the clock; what comes after hours, on a day off or a holiday is accepted the next working day.',
    },
    does: {
      kk: 'Портал үшін шек – 18.30: одан кейінгісі келесі жұмыс күні 9.00-де қабылданады.',
      ru: 'Для портала граница – 18.30: поданное позже принимается в 9.00 следующего рабочего дня.',
      en: 'For the portal the bound is 18.30: what comes later is accepted at 9.00 of the next working day.',
    },
    tests: ['test/law/cash-register-conclusion-dates.test.ts', 'test/calendar/receipt.test.ts'],
  },
]
