import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

export const form829x2: Form = {
  id: '829.2',
  title: FORM_TITLES['829.2'],
  direction: 'printed',
  official: true,
  source: '829-2024/annex2',
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Бас тарту негіздері жолының нөмірі бастапқы мәтінде жоғалған: 10 деп берілді.',
      ru: 'Номер строки об основаниях отказа в исходном тексте утрачен: поставлено 10.',
      en: 'The number of the row on grounds for refusal is lost in the source: given as 10.',
    },
  ],
  fields: [],
  fromCase: () => ({}),
}
