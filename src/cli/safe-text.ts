/**
 * A text from outside made safe to show: terminal escapes, control and direction marks become visible signs, so that a name in
 * an application cannot move the cursor, recolour the screen or turn a line round.
 */
export function safeText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '\ufffd')
    .replace(/[\t\n]+/g, ' ')
}
