import type { Text } from '../../../text.js'

/** The service as order 476 and order 209 name it. */
export const title: Text = {
  kk: 'Электрондық ақпараттық ресурстар мен ақпараттық жүйелерді электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімінде тіркеу',
  ru: 'Регистрация электронных информационных ресурсов и информационных систем в Государственном регистре электронных информационных ресурсов и информационных систем',
  en: 'Registration of electronic information resources and information systems in the State Register of electronic information resources and information systems',
}
