import { LoadError } from './load-dataset.js';

/** A part of the package in a file of its own, which comes when a page first needs it, and then stays. */
export class LaterFile<Part> {
  private readonly _purpose: string;
  private readonly _import: () => Promise<Part>;
  private _part: Part | undefined;

  /**
   * @param purpose - what the file does, for messages
   * @param importPart - imports its module and gives what is needed of it
   */
  constructor(purpose: string, importPart: () => Promise<Part>) {
    this._purpose = purpose;
    this._import = importPart;
  }

  /** What is in the file; undefined before it has come. */
  get loaded(): Part | undefined {
    return this._part;
  }

  /**
   * Loads the file, once.
   * @throws {@link LoadError} where it cannot be had; the next call tries again
   */
  async load(): Promise<Part> {
    try {
      return (this._part ??= await this._import());
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'no reason given';
      throw new LoadError(`the file that ${this._purpose} could not be loaded: ${reason}`);
    }
  }
}
