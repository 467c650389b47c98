import { DoubleError } from "./double-error.ts";

/** An element: what is between its tags, as elements or as text. */
export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Reads the subset of XML that AWS clients send: elements, text, the five entities and character references. */
export function readXml(text: string): XmlElement {
  const root: OpenElement = { name: "", children: [], text: "" };
  const open: OpenElement[] = [root];
  for (const token of text.match(/<[^>]*>|[^<]+/g) ?? []) {
    if (!token.startsWith("<?") && !token.startsWith("<!--")) readToken(token, open);
  }
  const [document] = root.children;
  if (document === undefined || open.length !== 1) throw malformed();
  return document;
}

interface OpenElement {
  readonly name: string;
  readonly children: XmlElement[];
  text: string;
}

function readToken(token: string, open: OpenElement[]): void {
  const current = open.at(-1);
  if (current === undefined) throw malformed();
  if (!token.startsWith("<")) {
    current.text += unescapeXml(token);
    return;
  }
  if (token.startsWith("</")) {
    if (open.pop()?.name !== token.slice(2, -1).trim() || open.length === 0) throw malformed();
    return;
  }
  const name = /^<([A-Za-z0-9:_-]+)/.exec(token)?.[1];
  if (name === undefined) throw malformed();
  const element: OpenElement = { name, children: [], text: "" };
  current.children.push(element);
  if (!token.endsWith("/>")) open.push(element);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function textOf(element: XmlElement | undefined, name: string): string | null {
  return childOf(element, name)?.text ?? null;
}

/** An element as text; undefined and null children are left out. */
export function xml(name: string, ...content: (string | number | boolean | Markup | null | undefined)[]): Markup {
  const parts = content.filter((part) => part !== null && part !== undefined);
  return {
    markup: `<${name}>${parts.map((part) => (typeof part === "object" ? part.markup : escapeXml(String(part)))).join("")}</${name}>`,
  };
}

export interface Markup {
  readonly markup: string;
}

export function all(items: readonly Markup[]): Markup {
  return { markup: items.map((item) => item.markup).join("") };
}

const namespace = "https://route53.amazonaws.com/doc/2013-04-01/";

export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup.replace(/^<([A-Za-z]+)>/, `<$1 xmlns="${namespace}">`)}`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (entity.startsWith("#x")) return String.fromCodePoint(Number.parseInt(entity.slice(2), 16));
    if (entity.startsWith("#")) return String.fromCodePoint(Number(entity.slice(1)));
    return entities[entity] ?? whole;
  });
}

function malformed(): DoubleError {
  return new DoubleError(400, "InvalidInput", "Invalid XML ; the request is not well-formed.");
}
