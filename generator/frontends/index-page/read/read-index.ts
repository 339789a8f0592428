import { result } from "../../../diagnostics/index.js";
import type { Result } from "../../../diagnostics/index.js";
import type { Source } from "../../../source/index.js";
import type { Located } from "../../endpoint-page/index.js";
import { originIn } from "../../endpoint-page/read/reading.js";
import type { Reading } from "../../endpoint-page/read/reading.js";
import type { IndexLink, IndexPage } from "../document.js";
import { readLink } from "./bullet.js";
import { readExtent } from "./extent.js";
import { groupSections, operationsIn } from "./groups.js";
import type { Group } from "./groups.js";
import { readHead } from "./head.js";
import { lineOf, open } from "./opening.js";
import { readSchemes } from "./schemes.js";
import { readServers } from "./servers.js";
import { readTag } from "./tags.js";

/** The sections that come before the tags, each once; a tag may have one of these names too. */
const special = {
  Servers: "servers",
  Security: "schemes",
  "Download OpenAPI description": "openapi",
} as const;

type Part = (typeof special)[keyof typeof special];

/**
 * Reads the index page of an API. In a bundle it ends where the first operation page starts, which
 * is left to the reader of those.
 */
export function readIndexPage(source: Source): Result<IndexPage> {
  const reading = open(source);
  const { start, title, tokens, end } = readExtent(reading);
  const { head, groups } = groupSections(reading, tokens, end);
  const { parts, tags } = sortGroups(reading, groups);
  const openapi = readDownload(reading, parts.get("openapi"));
  const titles = [openapi === undefined ? "" : textAt(reading, openapi.text), title];
  const above = tokens[0]?.kind === "frontMatter" ? tokens[0].end : start;
  const page: IndexPage = {
    source,
    form: reading.form,
    ...readHead(reading, tokens, { start: above, end: head }, titles),
    servers: readServers(reading, parts.get("servers")),
    schemes: readSchemes(reading, parts.get("schemes")),
    openapi,
    tags: tags.map((group) => readTag(reading, group)),
    end,
  };
  return result(page, reading.diagnostics);
}

/** A text as the page has it, not repaired. */
const textAt = ({ text }: Reading, { origin }: Located<string>): string =>
  text.slice(origin.start, origin.end);

/** The sections of the index by what they are. */
interface Sorted {
  readonly parts: ReadonlyMap<Part, Group>;
  readonly tags: readonly Group[];
}

function sortGroups(reading: Reading, groups: readonly Group[]): Sorted {
  const parts = new Map<Part, Group>();
  const tags: Group[] = [];
  for (const group of groups) {
    const part = partOf(reading, group);
    const isPart = part !== undefined && !parts.has(part) && tags.length === 0;
    if (isPart) parts.set(part, group);
    else tags.push(group);
  }
  return { parts, tags };
}

function partOf({ text, form }: Reading, group: Group): Part | undefined {
  const { heading } = group;
  if (heading === undefined || operationsIn(group).length > 0) return undefined;
  const found = Object.entries(special).find(([name]) => {
    const { start, end } = heading.text;
    return form === "laidOut"
      ? text.slice(start, end) === name
      : text.startsWith(`${name} `, start);
  });
  return found?.[1];
}

function readDownload(reading: Reading, group: Group | undefined): IndexLink | undefined {
  if (group === undefined) return undefined;
  const bracket = reading.text.indexOf("[", group.start);
  const link =
    bracket < 0 || bracket >= group.end ? undefined : readLink(reading.text, bracket, group.end);
  const text = link && lineOf(reading, link.text);
  const url = link && lineOf(reading, link.url);
  if (text === undefined || url === undefined || link === undefined) return undefined;
  return { text, url, origin: originIn(reading, link) };
}
