/** What the command ends with, for scripts; `docs/cli.md` lists them. */
export const EXIT = {
  /** Everything was made. */
  done: 0,
  /** Some charts or rows failed, and the others were made; or a dataset that was checked has faults. */
  someFailed: 1,
  /** The command was called in a way that it does not know. */
  usage: 2,
  /** A dataset, template or list of rows cannot be read. */
  dataset: 3,
  /** A file or the output cannot be written. */
  write: 4,
  /** What makes PNG pictures is not there: the package, or a font file that was named. */
  missing: 5,
} as const;

/** Why a command cannot go on, in words for whoever called it. */
export class CommandError extends Error {
  /** What the command ends with. */
  readonly exit: number;

  /** @param exit - one of {@link EXIT} */
  constructor(exit: number, message: string) {
    super(message);
    this.name = 'CommandError';
    this.exit = exit;
  }
}
