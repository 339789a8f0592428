import { relative, sep } from "node:path";
import type { Options } from "../config/index.js";
import type { Artifact, Kept } from "../emit/index.js";
import type { Api, JsonObject } from "../ir/index.js";
import type { StubDraft, StubTemplate, Template, TemplateContext } from "../template.js";

/** The templates and what they need of the file system, as the composition root hands them in. */
export interface Templates {
  readonly all: readonly Template[];
  readonly stubs: StubTemplate;
  /** The OpenAPI document of an Api, with the extension members that lose nothing of it. */
  readonly exportOpenApi: (api: Api) => JsonObject;
  readonly runtimeFile: (path: string) => string;
}

/** The templates that were asked for and what they require. */
function selected(all: readonly Template[], only: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    all.find((template) => template.name === name)?.requires.forEach(add);
  };
  only.forEach(add);
  return names;
}

/** What the templates of a run may depend on beside the Api. */
export function contextOf(
  options: Options,
  templates: Templates,
  api: Api,
  kept?: Kept<Api>,
): TemplateContext {
  const byFidelity = api.fidelity === "exact" ? "enforce" : "report";
  const names = selected([...templates.all, ...options.custom], options.only);
  // Validators are what turns values into dates and back; without them types say what is on the wire.
  const asOnWire = names.has("zod") ? {} : ({ dates: "string", int64: "number" } as const);
  return {
    templates: names,
    validateResponses: options.validateResponses ?? byFidelity,
    policies: { ...options.policies, ...asOnWire },
    runtimeFile: templates.runtimeFile,
    ...(kept === undefined ? {} : { kept }),
  };
}

const posix = (path: string): string => path.split(sep).join("/");

/** The handler stubs of a run, where it has a folder for them and a server. */
export function draftStubs(
  options: Options,
  templates: Templates,
  api: Api,
  context: TemplateContext,
): StubDraft | undefined {
  const { stubs, out } = options;
  if (stubs === undefined || !context.templates.has("server")) return undefined;
  const folders = {
    fromOutputToStubs: posix(relative(out, stubs)),
    fromStubsToOutput: posix(relative(stubs, out)),
  };
  return templates.stubs(api, folders, context);
}

/** Two templates may lean on the same runtime file; it is one file. */
export async function* merged(
  artifacts: AsyncIterable<Artifact>,
): AsyncGenerator<Artifact, void, void> {
  const texts = new Map<string, string>();
  for await (const artifact of artifacts) {
    if (artifact.kind !== "text") yield artifact;
    else if (texts.get(artifact.path) !== artifact.text) {
      texts.set(artifact.path, artifact.text);
      yield artifact;
    }
  }
}
