import type { Citation } from '../../citation.js'
import type { Term } from '../../service.js'

/** Five working days of the provider and fifteen of the quality authority, each from the registration of the complaint. */
export function complaintTerms(provider: Citation, authority: Citation): readonly Term[] {
  return [
    {
      id: 'complaint-provider',
      title: {
        kk: 'Қызмет берушінің шағымды қарауы',
        ru: 'Рассмотрение жалобы услугодателем',
        en: "The provider's review of a complaint",
      },
      amount: 5,
      unit: 'working-day',
      direction: 'forward',
      from: 'complaint-registration',
      source: provider,
    },
    {
      id: 'complaint-authority',
      title: {
        kk: 'Сапаны бақылау органының шағымды қарауы',
        ru: 'Рассмотрение жалобы органом по контролю качества',
        en: "The quality authority's review of a complaint",
      },
      amount: 15,
      unit: 'working-day',
      direction: 'forward',
      from: 'complaint-registration',
      source: authority,
    },
  ]
}
