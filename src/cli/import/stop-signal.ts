/** Ctrl-C asks an import to stop after the rows that are being stored. */
export function stopSignal(): { readonly asked: () => boolean; release(): void } {
  let stopped = false
  const stop = (): void => {
    stopped = true
  }
  // A second Ctrl-C ends the process at once: what is stored is whole all the same.
  process.once('SIGINT', stop)
  return {
    asked: () => stopped,
    release: () => process.off('SIGINT', stop),
  }
}
