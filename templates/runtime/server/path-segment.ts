/** One segment of a path template: a text, or texts with variables between them. */
export type TemplateSegment =
  | { readonly kind: "literal"; readonly text: string }
  | {
      readonly kind: "pattern";
      /** One more than there are variables: what stands before, between and after them. */
      readonly texts: readonly string[];
      readonly variables: readonly string[];
    };

const variable = /\{([^{}]*)\}/;

/** `report-{year}.{format}` in parts. */
export function parseSegment(segment: string): TemplateSegment {
  const parts = segment.split(variable);
  const texts = parts.filter((_, index) => index % 2 === 0);
  const variables = parts.filter((_, index) => index % 2 === 1);
  return variables.length === 0
    ? { kind: "literal", text: decodeSegment(segment) }
    : { kind: "pattern", texts, variables };
}

/** Equal paths may be encoded differently (RFC 3986, 6.2.2); a broken one stands for itself. */
export function decodeSegment(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * What the variables stand for, still encoded and never empty; undefined where the segment does not fit. Each but the last
 * takes as little as it can, so that the time is linear in the segment.
 */
export function matchSegment(
  texts: readonly string[],
  segment: string,
): readonly string[] | undefined {
  const [head = "", ...rest] = texts;
  const tail = rest.pop() ?? "";
  if (!segment.startsWith(head) || !segment.endsWith(tail)) return undefined;
  const end = segment.length - tail.length;
  const captured: string[] = [];
  let start = head.length;
  for (const text of rest) {
    const at = segment.indexOf(text, start + 1);
    if (at < 0 || at > end) return undefined;
    captured.push(segment.slice(start, at));
    start = at + text.length;
  }
  return start < end ? [...captured, segment.slice(start, end)] : undefined;
}
