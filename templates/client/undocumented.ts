import {
  code,
  declaredName,
  docs,
  joinCode,
  localSymbol,
  moduleOf,
} from "../../generator/emit/index.js";
import type { Draft, LocalSymbol, Module } from "../../generator/emit/index.js";
import { toName } from "../../generator/naming/index.js";
import { clientModules } from "../layout.js";
import { clientOptions } from "./operation.js";
import { local, runtime } from "./runtime.js";
import type { Schemes } from "./security.js";

/** The function as the entry points pass it on. */
export const undocumented: LocalSymbol = localSymbol(
  toName("undocumented"),
  clientModules.undocumented,
  "value",
);

/** The module with the calls of what the contract does not describe: they send every credential that is configured. */
export function undocumentedModule(schemes: Schemes): Module {
  const { client } = local;
  const sent = [...schemes.values()].flatMap((scheme) =>
    scheme === undefined ? [] : [code`${scheme}`],
  );
  const security =
    sent.length === 0 ? code`` : code`, ${runtime.credentials}([${joinCode(sent, ", ")}])`;
  const draft: Draft = {
    kind: "Function",
    isExported: true,
    name: declaredName(undocumented),
    parameters: [{ name: code`${client}`, type: code`${clientOptions}` }],
    returnType: code`${runtime.undocumentedType}`,
    statements: [code`return ${runtime.undocumentedCalls}(${client}${security});`],
    docs: docs(
      "Calls of what the contract does not describe, a method each, with all that the client has. Every credential that is configured is sent.",
    ),
  };
  return moduleOf(clientModules.undocumented, "Calls of what the contract does not describe.", [
    draft,
  ]);
}
