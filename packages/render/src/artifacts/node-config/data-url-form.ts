/** What may not stand in the data of a URL: controls, delimiters and "unwise" signs (RFC 2396, which Ignition's decoder follows). */
const refused = /[^!$%&-;=?@A-Z_a-z~]|%(?![0-9A-Fa-f]{2})/;

/** Whether Ignition's decoder takes a data URL. */
export function isDataUrl(url: string): boolean {
  const comma = url.indexOf(",");
  if (!url.startsWith("data:") || comma === -1) return false;
  const [head, data] = [url.slice("data:".length, comma), url.slice(comma + 1)];
  if (!/^([\w.+-]+\/[\w.+-]+)?(;[\w.+-]+(=[^;,]*)?)*$/.test(head)) return false;
  if (!/;base64$/i.test(head)) return !refused.test(data);
  return /^[A-Za-z0-9+/\n]*={0,2}$/.test(data) && data.replaceAll("\n", "").length % 4 === 0;
}
