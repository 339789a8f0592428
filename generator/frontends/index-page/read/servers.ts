import type { Located } from "../../endpoint-page/index.js";
import { parseJson } from "../../endpoint-page/json.js";
import type { Reading } from "../../endpoint-page/read/reading.js";
import { located, originIn } from "../../endpoint-page/read/reading.js";
import {
  isBlank,
  lineEnd,
  nextLine,
  skipSpace,
  trimmed,
  wordEnd,
} from "../../endpoint-page/read/scan.js";
import type { Span } from "../../endpoint-page/read/scan.js";
import type { IndexServer, IndexVariable } from "../document.js";
import type { Group } from "./groups.js";
import { readKeys } from "./keys.js";
import { lineOf, proseOf } from "./opening.js";
import type { FenceToken, VariableToken } from "./token.js";

/** A server that is being read. */
interface OpenServer {
  readonly url: Located<string>;
  readonly description: Located<string> | undefined;
  readonly variables: IndexVariable[];
}

/** Reads the servers: each a URL in a fence, with a text above and variables below. */
export function readServers(reading: Reading, group: Group | undefined): readonly IndexServer[] {
  if (group === undefined) return [];
  const servers: OpenServer[] = [];
  let from = group.heading === undefined ? group.start : headingEnd(reading, group);
  for (const [index, token] of group.tokens.entries()) {
    if (token.kind === "fence") {
      for (const server of serversIn(reading, token, { start: from, end: token.start }))
        servers.push(server);
      from = token.end;
    } else if (token.kind === "variable") {
      const end = group.tokens[index + 1]?.start ?? group.end;
      const { variable, rest } = readVariable(reading, token, end);
      servers.at(-1)?.variables.push(variable);
      from = rest;
    }
  }
  return servers;
}

function headingEnd({ form }: Reading, { heading, start }: Group): number {
  if (heading === undefined) return start;
  return form === "laidOut" ? heading.end : heading.text.start + "Servers".length;
}

/** No URL has blanks, so a fence with several words has several. */
function serversIn(reading: Reading, { inside }: FenceToken, above: Span): readonly OpenServer[] {
  const { text } = reading;
  const description = proseOf(reading, above);
  const servers: OpenServer[] = [];
  for (
    let at = skipSpace(text, inside.start, inside.end);
    at < inside.end;
    at = skipSpace(text, at, inside.end)
  ) {
    const end = wordEnd(text, at, inside.end);
    servers.push({ url: located(reading, { start: at, end }), description, variables: [] });
    at = end;
  }
  return servers;
}

/** A variable, and where the text starts that belongs to the next server. */
interface ReadVariable {
  readonly variable: IndexVariable;
  readonly rest: number;
}

function readVariable(reading: Reading, token: VariableToken, limit: number): ReadVariable {
  const { text, form } = reading;
  const start = text[token.end] === ":" ? token.end + 1 : token.end;
  const end = form === "laidOut" ? blockEnd(text, start, limit) : limit;
  const keys = readKeys(text, { start, end }, ["Default", "Enum"]);
  const facets = new Map([...keys].map(([key, { value }]) => [key, readFacet(reading, value)]));
  const [first] = keys.values();
  const [stated] = facets.get("Default") ?? [];
  const variable: IndexVariable = {
    name: located(reading, token.name),
    description: lineOf(reading, { start, end: first?.key.start ?? end }),
    default: stated,
    values: (facets.get("Enum") ?? []).map(({ value }) => value),
  };
  const last = [...facets.values()].at(-1)?.at(-1);
  return { variable, rest: form === "laidOut" || last === undefined ? end : last.origin.end };
}

const facetLine = /^(?:Default|Enum):/u;

/** The end of a list item: a blank line, unless a facet comes after it. */
function blockEnd(text: string, start: number, limit: number): number {
  for (let at = nextLine(text, start); at < limit; at = nextLine(text, at)) {
    const end = lineEnd(text, at);
    if (!isBlank(text, at, end)) continue;
    const next = skipSpace(text, end, limit);
    if (!facetLine.test(text.slice(next, next + "Default:".length))) return at;
  }
  return limit;
}

const jsonString = /"(?:[^"\\]|\\.)*"/uy;

/** JSON strings with commas between them; one bare value where there is no quote. */
function readFacet(reading: Reading, span: Span): readonly Located<string>[] {
  const { text, form } = reading;
  const values: Located<string>[] = [];
  const start = skipSpace(text, span.start, span.end);
  for (let at = start; at < span.end;) {
    jsonString.lastIndex = at;
    const [quoted] = text[at] === '"' ? (jsonString.exec(text) ?? []) : [];
    const value = quoted === undefined ? undefined : parseJson(quoted);
    if (quoted === undefined || typeof value !== "string") break;
    const end = at + quoted.length;
    values.push({ value: reading.repair(value), origin: originIn(reading, { start: at, end }) });
    const next = skipSpace(text, end, span.end);
    if (text[next] !== ",") break;
    at = skipSpace(text, next + 1, span.end);
  }
  if (values.length > 0 || start === span.end) return values;
  const end = form === "laidOut" ? lineEnd(text, start) : wordEnd(text, start, span.end);
  return [located(reading, trimmed(text, { start, end: Math.min(end, span.end) }))];
}
