import { report } from "../../../diagnostics/index.js";
import { noDocs } from "../../../ir/index.js";
import type { Operation, Target } from "../../../ir/index.js";
import { operationName } from "../../../naming/operation.js";
import type { FrontMatter, Page } from "../document.js";
import { tell } from "../problems.js";
import type { Problems } from "../problems.js";
import { checkSections, lowerRequest, lowerResponses } from "./bodies.js";
import { resolveEnums } from "./enums.js";
import { lowerHeading } from "./heading.js";
import type { LoweredHeading } from "./heading.js";
import { lowerParameters } from "./parameters.js";
import { lowerSecurity } from "./security.js";

function targetOf({ endpoint: { target } }: Page): Target {
  return target.value.startsWith("/")
    ? { kind: "path", template: target.value }
    : { kind: "webhook", name: target.value };
}

function sourceUrl(frontMatter: FrontMatter | undefined): string | undefined {
  const value = frontMatter?.entries.find(({ key }) => key === "source_url")?.value;
  return typeof value === "string" ? value : undefined;
}

function nameOf(page: Page, { heading }: LoweredHeading): string {
  return operationName({
    method: page.endpoint.method.value,
    target: page.endpoint.target.value,
    title: heading.kind === "separate" ? heading.summary : heading.text,
    sourceUrl: sourceUrl(page.frontMatter),
  });
}

const bodyless: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/** Tells what a page says twice, or in vain. */
function checkPage(page: Page, problems: Problems): void {
  checkSections(page, problems);
  const { method } = page.endpoint;
  const request = page.sections.find(({ kind }) => kind === "request");
  if (request !== undefined && bodyless.has(method.value)) {
    tell(problems, () => report("page/body-not-sent", { method: method.value }, request.origin));
  }
}

/** Lowers one page (grammar, section 5). */
export function lowerPage(page: Page, problems: Problems): Operation {
  checkPage(page, problems);
  const enums = resolveEnums(page, problems);
  const lowered = lowerHeading(page.heading);
  return {
    name: nameOf(page, lowered),
    method: page.endpoint.method.value,
    target: targetOf(page),
    heading: lowered.heading,
    docs: { ...noDocs, deprecated: lowered.deprecated },
    tags: [],
    version: page.version?.value,
    security: lowerSecurity(page.security),
    parameters: lowerParameters(page, enums, problems),
    requestBody: lowerRequest(page, enums, problems),
    responses: lowerResponses(page, enums, problems),
    servers: [],
    origin: page.endpoint.origin,
  };
}
