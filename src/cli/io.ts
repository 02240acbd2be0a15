import { CommandError, EXIT } from './command-error.js';

/** What a command knows of the terminal or program around it. */
export interface Io {
  /** Writes a result. Resolves when it is out, also where its reader has gone. */
  readonly writeOut: (text: string) => Promise<void>;
  /** Writes what is told on the way. */
  readonly writeError: (text: string) => void;
  /** Whether a person at a terminal sees what is told. */
  readonly isTerminal: boolean;
  /** All of the standard input. */
  readonly readIn: () => Promise<Uint8Array>;
}

/** The streams of this process. */
export function processIo(): Io {
  const { stdin, stdout, stderr } = process;
  // The error of a write comes to its callback; without a listener it would end the process besides.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  return {
    isTerminal: stderr.isTTY === true,
    writeError: (text) => void stderr.write(text),
    writeOut: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => {
          // Whoever closed the pipe, such as `head`, has all that it wanted.
          if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
          else reject(new CommandError(EXIT.write, `cannot write the output: ${error.message}`));
        });
      }),
    readIn: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
  };
}
