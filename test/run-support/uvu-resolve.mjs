// Gives test files the guarded uvu in place of the plain one (registered by run-file.mjs).
const guard = new URL('./guarded-uvu.mjs', import.meta.url).href

export function resolve(specifier, context, next) {
  return specifier === 'uvu' && context.parentURL !== guard
    ? { url: guard, shortCircuit: true }
    : next(specifier, context)
}
