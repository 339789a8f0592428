import { parseSegment } from "../server/path-segment.js";

const segmentsOf = (path: string): readonly string[] => path.replace(/^\//, "").split("/");

/** Text that Fastify's router takes as it is: a colon begins a variable, and a star is one (find-my-way, `route`). */
const literal = (text: string): string => encodeURI(text).replaceAll(":", "::");

/** A path template as Fastify's router knows it. */
export interface FastifyUrl {
  readonly url: string;
  /** Which segments of the path the variables are; undefined where a segment is more than a variable. */
  readonly places: readonly number[] | undefined;
}

/** Variables have numbers for names, so that templates that differ in names only are one. */
export function fastifyUrl(template: string): FastifyUrl {
  const places: number[] = [];
  let whole = true;
  const segments = segmentsOf(template).map((text, index) => {
    const segment = parseSegment(text);
    if (segment.kind === "literal") {
      if (segment.text.includes("*")) whole = false;
      return segment.text.includes("*") ? `:v${index}` : literal(segment.text);
    }
    // What else stands in the segment is looked at when the variables are read.
    if (segment.texts.some((part) => part !== "")) whole = false;
    places.push(index);
    return `:v${index}`;
  });
  return { url: `/${segments.join("/")}`, places: whole ? places : undefined };
}

/** What a path with a variable begins with, and a star: it fits whatever stands for the variable. */
export function wildcardUrl(template: string): string | undefined {
  const { url } = fastifyUrl(template);
  const at = url.search(/:(?!:)v\d/);
  return at < 0 ? undefined : `${url.slice(0, at)}*`;
}

/** What the variables stand for, still percent-encoded; undefined where one stands for nothing. */
export function capturedAt(path: string, places: readonly number[]): readonly string[] | undefined {
  if (places.length === 0) return [];
  const segments = segmentsOf(path);
  const captured = places.map((place) => segments[place] ?? "");
  return captured.includes("") ? undefined : captured;
}
