/** `U-000001`: an employee, whatever they come to be called. */
export function employeeNumber(n: number): string {
  return `U-${String(n).padStart(6, '0')}`
}
