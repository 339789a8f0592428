import { failure, report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import type { Artifact } from "../emit/index.js";
import type { Api } from "../ir/index.js";
import type { Template, TemplateContext } from "../template.js";

function isArtifact(value: unknown): value is Artifact {
  if (typeof value !== "object" || value === null) return false;
  if (!("kind" in value && "path" in value) || typeof value.path !== "string") return false;
  if (value.kind === "text") return "text" in value && typeof value.text === "string";
  if (value.kind === "json") return "value" in value;
  return value.kind === "module" && "statements" in value && Array.isArray(value.statements);
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

/** What a template of the user's makes. Whatever it throws is told with its name. */
async function draftOne(
  template: Template,
  api: Api,
  context: TemplateContext,
): Promise<Result<readonly Artifact[]>> {
  const failed = (reason: string): Result<never> =>
    failure(report("template/failed", { name: template.name, reason }));
  try {
    const made: unknown = await template.draft(api, context);
    if (!isIterable(made)) return failed("it gave back no list of artifacts");
    const list = [...made];
    return list.every(isArtifact)
      ? result(list, [])
      : failed("it gave back something that is no artifact");
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/** What the templates of the user's make, of those that were chosen. */
export async function draftCustom(
  custom: readonly Template[],
  api: Api,
  context: TemplateContext,
): Promise<Result<readonly Artifact[]>> {
  const chosen = custom.filter(({ name }) => context.templates.has(name));
  const made: Result<readonly Artifact[]>[] = [];
  for (const template of chosen) made.push(await draftOne(template, api, context));
  return result(
    made.flatMap((one) => (one.ok ? one.value : [])),
    made.flatMap((one) => one.diagnostics),
  );
}
