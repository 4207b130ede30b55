export const ics = {
  name: 'kz-is: мерзімдер',
  source: (number: string) => `kz-is show ${number}`,
  written: (n: number, path: string) => `Күнтізбе файлына жазылды: ${n} мерзім, ${path}`,
}
