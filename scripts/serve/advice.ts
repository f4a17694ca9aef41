/** What went wrong, said so that a sentence alone tells what to do: a trace would only hide it. */
export class Advice extends Error {
  override readonly name = 'Advice';
}

/** Runs a command; advice becomes its last line, and any other fault is thrown. */
export async function advised(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Advice)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
