import {
  code,
  declaredName,
  docs,
  joinCode,
  literal,
  localSymbol,
  moduleOf,
} from "../../generator/emit/index.js";
import type { Artifact, Draft, Sweep } from "../../generator/emit/index.js";
import type { Api } from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import type { TemplateContext } from "../../generator/template.js";
import { layoutOf, serverModules } from "../layout.js";
import type { Framework } from "./adapter.js";
import { apiOptions, isSecuredApi } from "./entry.js";
import { ofHandler } from "./generics.js";
import { routes } from "./route.js";
import { receiverDrafts } from "./receivers.js";
import { withRuntime } from "../used-runtime.js";
import { local, runtime } from "./runtime.js";

function createDraft(
  { create, purpose, adapter, request, result, options: more }: Framework,
  api: Api,
  context: TemplateContext,
): Draft {
  const parameters = ofHandler(isSecuredApi(api));
  const { options } = local;
  const own = joinCode(
    parameters.map(({ name }) => name),
    ", ",
  );
  const beside = more === undefined ? code`` : code` & ${more}`;
  const type = code`${apiOptions}<${request}, ${own}>${beside}`;
  const created = code`${runtime[adapter]}(${routes}, ${options}.handlers, { validateResponses: ${literal(context.validateResponses)}, ...${options} })`;
  return {
    kind: "Function",
    isExported: true,
    name: declaredName(localSymbol(toName(create), serverModules.index, "value")),
    typeParameters: parameters,
    parameters: [
      {
        name: code`${options}`,
        type: code`${type} & ${runtime.contextOption}<${request}, ${local.context}>`,
      },
    ],
    returnType: code`${result}`,
    statements: [code`return ${created};`],
    docs: docs(purpose),
  };
}

/** The entry point of a framework, with its adapter. It passes on what handlers are written with. */
export function frameworkArtifacts(
  framework: Framework,
  api: Api,
  context: TemplateContext,
): Iterable<Artifact> {
  const contract: Sweep = { kind: "all", module: serverModules.index };
  const layout = layoutOf(api, context.policies);
  const statements = [
    createDraft(framework, api, context),
    ...receiverDrafts(framework, layout, context),
  ];
  const entry = moduleOf(serverModules[framework.name], framework.purpose, statements, [contract]);
  return withRuntime([entry], context);
}
