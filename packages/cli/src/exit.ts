/**
 * Ends the process with a code after everything that was printed has been taken by whoever reads it; output that is lost is no success.
 * What is still under way, such as a connection that nobody answers, is not waited for.
 */
export async function exit(code: number, isOutputLost: () => boolean): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise<void>((resolve) => stream.write("", () => resolve()))));
  process.exit(code === 0 && isOutputLost() ? 1 : code);
}
