import { at, report } from "../../../diagnostics/index.js";
import { plainNode } from "../../../ir/index.js";
import type { MediaType, RequestBody, Response, Schema } from "../../../ir/index.js";
import type { Page, RequestSection, ResponseSection, Section } from "../document.js";
import { tell } from "../problems.js";
import type { Problems } from "../problems.js";
import type { EnumValues } from "./enums.js";
import { lowerFields } from "./fields.js";
import { objectOf } from "./schema.js";

type BodySection = RequestSection | ResponseSection;

/** A body of which the page shows no field may be anything. */
function bodySchema(section: BodySection, enums: EnumValues, problems: Problems): Schema {
  if (section.fields.length === 0) return { kind: "unknown", ...plainNode(section.origin) };
  return objectOf(lowerFields(section.fields, true, enums, problems), section.origin);
}

function lowerContent(
  section: BodySection,
  enums: EnumValues,
  problems: Problems,
): readonly MediaType[] {
  const { mediaType } = section;
  if (mediaType === undefined) return [];
  return [
    {
      name: mediaType.value,
      schema: bodySchema(section, enums, problems),
      itemSchema: undefined,
      encoding: [],
      origin: mediaType.origin,
    },
  ];
}

/** The request body; required when one of the fields at its root is. */
export function lowerRequest(
  page: Page,
  enums: EnumValues,
  problems: Problems,
): RequestBody | undefined {
  const sections = page.sections.filter((section) => section.kind === "request");
  const [first] = sections;
  if (first === undefined) return undefined;
  const content = sections.flatMap((section) => lowerContent(section, enums, problems));
  const required = content.some(
    ({ schema }) =>
      schema.kind === "object" && schema.properties.some((property) => property.required),
  );
  return { required, content, origin: first.origin };
}

/** The responses in the order of the page; sections of one status and several media types are one response. */
export function lowerResponses(
  page: Page,
  enums: EnumValues,
  problems: Problems,
): readonly Response[] {
  const responses = new Map<string, Response>();
  for (const section of page.sections) {
    if (section.kind !== "response") continue;
    const status = section.status.value;
    const content = lowerContent(section, enums, problems);
    const known = responses.get(status);
    const response = known ?? {
      status,
      description: undefined,
      headers: [],
      content: [],
      links: [],
      origin: section.origin,
    };
    responses.set(status, { ...response, content: [...response.content, ...content] });
  }
  return [...responses.values()];
}

/** What makes two sections the same one. */
function keyOf(section: Section): string {
  if (section.kind === "parameters") return section.in;
  if (section.kind === "request") return `request ${section.mediaType.value}`;
  return `response ${section.status.value} ${section.mediaType?.value ?? ""}`;
}

/** Tells of sections that stand twice. */
export function checkSections(page: Page, problems: Problems): void {
  const seen = new Map<string, Section>();
  for (const section of page.sections) {
    const { origin } = section;
    const first = seen.get(keyOf(section));
    if (first === undefined) seen.set(keyOf(section), section);
    else {
      const heading = origin.source.text.slice(origin.start, origin.end);
      tell(problems, () =>
        report("page/section-twice", { heading }, origin, at(first.origin, "the first one")),
      );
    }
  }
}
