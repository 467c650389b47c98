/** What an answer is made of: objects are elements, arrays are lists, absent values leave no element. */
export type XmlValue = string | number | boolean | null | undefined | readonly XmlValue[] | { readonly [name: string]: XmlValue };

/** `item` is the name of list entries: `member` in the query protocol, `item` in EC2's. */
export function xmlElement(name: string, value: XmlValue, item: string): string {
  if (value === null || value === undefined) return "";
  return `<${name}>${xmlContent(value, item)}</${name}>`;
}

export function xmlContent(value: XmlValue, item: string): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return escapeXml(String(value));
  if (isList(value)) return value.map((entry) => `<${item}>${xmlContent(entry, item)}</${item}>`).join("");
  return Object.entries(value)
    .map(([name, child]) => xmlElement(name, child, item))
    .join("");
}

function isList(value: object): value is readonly XmlValue[] {
  return Array.isArray(value);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("\r", "&#xD;");
}
