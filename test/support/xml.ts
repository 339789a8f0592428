/** An element of a document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function unescape(text: string): string {
  if (/[<&](?!(?:amp|lt|gt|quot|#\d+);)/u.test(text)) throw new Error(`not XML: ${text}`);
  return text.replace(/&(?:#(\d+)|(\w+));/gu, (_whole, code: string, name: string) =>
    code === undefined ? (entities[name] ?? "") : String.fromCodePoint(Number(code)),
  );
}

const token = /<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gsuy;

/** Reads the part of XML 1.0 that reports use: elements, attributes, text. Whatever else there is throws. */
export function parseXml(document: string): Element {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(document))
    throw new Error("a character that XML does not have");
  const body = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/u, "").trim();
  const root: (Element | string)[] = [];
  const open: {
    name: string;
    attributes: Record<string, string>;
    children: (Element | string)[];
  }[] = [];
  let end = 0;
  for (const match of body.matchAll(token)) {
    const [whole, closing, name = "", attributes = "", alone, text] = match;
    end = match.index + whole.length;
    const siblings = open.at(-1)?.children ?? root;
    if (text !== undefined) siblings.push(unescape(text));
    else if (closing === "/") {
      const closed = open.pop();
      if (closed?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const pairs = [...attributes.matchAll(/([\w-]+)="([^"]*)"/gu)];
      const read = pairs.map(([, key = "", value = ""]) => [key, unescape(value)] as const);
      const element = { name, attributes: Object.fromEntries(read), children: [] };
      siblings.push(element);
      if (alone !== "/") open.push(element);
    }
  }
  const [first, ...others] = root;
  if (end < body.length || open.length > 0 || others.length > 0 || typeof first !== "object")
    throw new Error(`not XML from ${JSON.stringify(body.slice(end, end + 40))}`);
  return first;
}

/** Every element below one, itself included. */
export function elementsOf(element: Element): readonly Element[] {
  const below = element.children.filter((child) => typeof child !== "string");
  return [element, ...below.flatMap(elementsOf)];
}
