import { isJson } from "./runtime/shared/media-type.js";

/** How a body is handled, in every template; a range leaves that to what is sent. */
export type MediaKind =
  | "json"
  | "range"
  | "text"
  | "form"
  | "urlencoded"
  | "events"
  | "lines"
  | "sequence"
  | "bytes";

/** The kinds that have media types of their own. */
const named: readonly (readonly [RegExp, MediaKind])[] = [
  [/^multipart\/form-data$/u, "form"],
  [/^application\/x-www-form-urlencoded$/u, "urlencoded"],
  [/^text\/event-stream$/u, "events"],
  [/^(?:application|text)\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)$/u, "lines"],
  [/^application\/(?:[^;]*\+)?json-seq$/u, "sequence"],
  [/^text\/|[/+]xml$/u, "text"],
  [/^(?:\*|application)\/\*$/u, "range"],
];

/** The kind of a media type or a range of them, parameters included. */
export function mediaKind(name: string): MediaKind {
  if (isJson(name)) return "json";
  const [essence = ""] = name.toLowerCase().split(";");
  return named.find(([pattern]) => pattern.test(essence.trim()))?.[1] ?? "bytes";
}

const concrete: Readonly<Partial<Record<MediaKind, string>>> = {
  json: "application/json",
  range: "application/json",
  text: "text/plain",
  form: "multipart/form-data",
};

/** What a body that is declared as a range calls itself. */
export function sentAs(name: string): string {
  return name.includes("*") ? (concrete[mediaKind(name)] ?? "application/octet-stream") : name;
}
