/**
 * A text as a percent-encoded data URL: gzip still sees the text in it, which it would not see in base64.
 * Ignition decodes these strictly: everything outside encodeURIComponent's safe characters must be encoded.
 */
export function toDataUrl(text: string): string {
  return `data:,${encodeURIComponent(text)}`;
}

/** The text of a percent-encoded data URL; null when it is none. */
export function fromDataUrl(url: string): string | null {
  if (!url.startsWith("data:,")) return null;
  try {
    return decodeURIComponent(url.slice("data:,".length));
  } catch {
    // A stray percent sign: the only thing that decodeURIComponent refuses.
    return null;
  }
}
