import { isJson } from "./runtime/shared/media-type.js";

/** How a body is handled, in every template; a range leaves that to what is sent. */
export type MediaKind = "json" | "range" | "text" | "form" | "bytes";

/** The kind of a media type or a range of them, parameters included. */
export function mediaKind(name: string): MediaKind {
  if (isJson(name)) return "json";
  if (/^multipart\/form-data\s*(;|$)/iu.test(name)) return "form";
  if (/^text\/|[/+]xml\s*(;|$)/iu.test(name)) return "text";
  return /^(\*|application)\/\*/u.test(name) ? "range" : "bytes";
}

const concrete: Readonly<Record<MediaKind, string>> = {
  json: "application/json",
  range: "application/json",
  text: "text/plain",
  form: "multipart/form-data",
  bytes: "application/octet-stream",
};

/** What a body that is declared as a range calls itself. */
export function sentAs(name: string): string {
  return name.includes("*") ? concrete[mediaKind(name)] : name;
}
