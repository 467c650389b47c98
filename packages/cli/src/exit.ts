/** Ends the process with a code after everything that was printed has been taken by whoever reads it. */
export async function exit(code: number): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise<void>((resolve) => stream.write("", () => resolve()))));
  process.exitCode = code;
}
