/**
 * Keeps the process alive when nobody takes its output any more, for a deployment must not end half-way because of `| head`.
 * Answers a question for the end: was output lost for another reason than a reader who left, such as a full disk?
 */
export function surviveLostOutput(): () => boolean {
  let isLost = false;
  const onError = (error: NodeJS.ErrnoException): void => {
    isLost ||= error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED";
  };
  for (const stream of [process.stdout, process.stderr]) stream.on("error", onError);
  return () => isLost;
}
