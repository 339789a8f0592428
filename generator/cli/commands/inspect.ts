import { resolveOptions } from "../../config/index.js";
import type { Flags } from "../../config/index.js";
import { fileFacts } from "../../facts/index.js";
import type { Api, Operation } from "../../ir/index.js";
import { lowerInputs } from "../../pipeline/index.js";
import type { Lowered, PageFacts } from "../../pipeline/index.js";
import type { ExitCode } from "../exit.js";
import { tellPlain } from "../session.js";
import type { Surroundings } from "../session.js";

const unknownPage: PageFacts = { mode: "lines", frontMatter: null };

/** One operation as a JSON line; only the form of the page and its front matter are not read back from the Api. */
function factsLine(operation: Operation, { api, pages }: Lowered): string {
  const file = operation.origin.source.path;
  const { mode, frontMatter } = pages.get(operation.origin.source) ?? unknownPage;
  const alone: Api = { ...api, operations: [operation] };
  return `${JSON.stringify(fileFacts(file, mode, frontMatter, alone))}\n`;
}

function summaryLine({
  name,
  method,
  target,
  parameters,
  requestBody,
  responses,
}: Operation): string {
  const place = target.kind === "path" ? target.template : `webhook ${target.name}`;
  const parts = [
    parameters.length === 0 ? "" : `${parameters.length} parameters`,
    ...(requestBody?.content ?? []).map((media) => media.name),
    `→ ${responses.map(({ status }) => status).join(" ") || "nothing said"}`,
  ];
  return `${name}  ${method} ${place}  ${parts.filter((part) => part !== "").join("  ")}\n`;
}

/** `specwright inspect`: what was read, before any pass; with `facts` one JSON line an operation. */
export async function runInspect(
  flags: Flags,
  facts: boolean,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { cwd, templates, streams } = surroundings;
  const options = await resolveOptions(cwd, flags);
  const lowered = options.ok ? await lowerInputs(options.value, templates.exportOpenApi) : options;
  if (lowered.ok) {
    const { value } = lowered;
    for (const operation of value.api.operations)
      streams.out(facts ? factsLine(operation, value) : summaryLine(operation));
  }
  return tellPlain("inspect", lowered.diagnostics, [], surroundings);
}
