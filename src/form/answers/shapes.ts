/** Printed as NNNNNN.NNN.NNNNNN. The dictionary is not carried: the shape can be checked, not that the code exists. */
const ENS_TRU = /^\d{6}\.\d{3}\.\d{6}$/

/** True for the shape of an ENS TRU code (ТЖҚ БНА). */
export function isEnsTru(text: string): boolean {
  return ENS_TRU.test(text)
}

/** What is wrong with a telephone number. No test of length: `1414` has four digits, and an extension may follow. */
export type PhoneFault = { readonly fault: 'few-digits' } | { readonly fault: 'character'; readonly position: number }

const STRANGER = /[^\p{L}\p{M}\d ()+\-–—.,;:/#*\u00a0№]/u
const LEAST_DIGITS = 3

/** Null when the text can be a telephone number, or several; letters are allowed for «ішкі 12», «вн. 12». */
export function phoneFault(text: string): PhoneFault | null {
  const stranger = text.search(STRANGER)
  if (stranger >= 0) return { fault: 'character', position: [...text.slice(0, stranger)].length + 1 }
  const digits = text.replace(/\D/g, '').length
  return digits < LEAST_DIGITS ? { fault: 'few-digits' } : null
}

/** What is wrong with an e-mail address. */
export type EmailFault = 'no-at' | 'two-at' | 'space' | 'no-name' | 'no-domain' | 'dots'

/** Null when the text has the shape of an e-mail address; names and domains in any alphabet are allowed. */
export function emailFault(text: string): EmailFault | null {
  if (/\s/.test(text)) return 'space'
  const [name, domain, ...more] = text.split('@')
  if (domain === undefined) return 'no-at'
  if (more.length > 0) return 'two-at'
  if (name === '') return 'no-name'
  if (!/^[^.]+(\.[^.]+)+$/.test(domain) || /[,;<>()"\\/]/.test(text))
    return domain.includes('..') ? 'dots' : 'no-domain'
  if (/\.\.|^\.|\.@/.test(text)) return 'dots'
  return null
}
