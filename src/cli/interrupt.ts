/** What a process ends with that a signal has ended. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ends the process in order when it is told to. A signal that is listened for comes between two pieces of work and never
 * within one, so a file that is written without waiting is whole.
 * @param before - what to do first
 * @returns stops listening
 */
export function onInterrupt(before: () => void): () => void {
  const stops = Object.entries(SIGNALS).map(([signal, exit]) => {
    const end = () => {
      before();
      process.exit(exit);
    };
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  return () => stops.forEach((stop) => stop());
}
