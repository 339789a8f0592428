import {
  code,
  docs,
  exportedConst,
  joinCode,
  literal,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Code, Draft } from "../../generator/emit/index.js";
import type { Operation } from "../../generator/ir/index.js";
import { clientOperation } from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { armsOf } from "./arms.js";
import { handlingOf } from "./media.js";
import { parameterCode } from "./parameters.js";
import { runtime } from "./runtime.js";
import { securityCode } from "./security.js";
import { ownServerCode } from "./servers.js";
import type { Schemes } from "./security.js";

function bodyCode({ requestBody }: Operation, layout: Layout): Code | undefined {
  const writers = (requestBody?.content ?? []).map((media) => ({
    name: media.name,
    writer: code`/* @__PURE__ */ ${handlingOf(media).writer(media, layout)}`,
  }));
  const [first, ...others] = writers;
  if (first === undefined || others.length === 0) return first?.writer;
  const entries = writers.map(({ name, writer }) => code`${propertyKey(name)}: ${writer}`);
  return code`/* @__PURE__ */ ${runtime.bodyByType}({ ${joinCode(entries, ", ")} })`;
}

function acceptCode({ responses }: Operation): Code | undefined {
  const names = new Set(responses.flatMap(({ content }) => content.map(({ name }) => name)));
  return names.size === 0 ? undefined : literal([...names].join(", "));
}

/** The constant that tells the runtime of an operation, by reference to the functions that serve it. */
export function descriptorDraft(place: OperationPlace, schemes: Schemes, layout: Layout): Draft {
  const { operation } = place;
  const { target } = operation;
  const parameters = operation.parameters.map((one) => parameterCode(one, layout));
  const responses = armsOf(operation, layout).map(
    ({ property, decoder }) => code`${property}: ${decoder}`,
  );
  const fields: readonly (readonly [Code, Code | undefined])[] = [
    [code`method`, literal(operation.method)],
    [code`path`, literal(target.kind === "path" ? target.template : target.name)],
    [code`baseUrl`, ownServerCode(place)],
    [code`accept`, acceptCode(operation)],
    [code`parameters`, parameters.length === 0 ? undefined : code`[${joinCode(parameters, ", ")}]`],
    [code`body`, bodyCode(operation, layout)],
    [code`security`, securityCode(operation.security, schemes)],
    [code`responses`, code`{ ${joinCode(responses, ", ")} }`],
  ];
  const members = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [code`${name}: ${value}`],
  );
  const value = code`{\n${joinCode(members, ",\n")},\n}`;
  return exportedConst(
    clientOperation(place),
    code`${runtime.operation}`,
    value,
    docs(`What the runtime knows of \`${place.name}\`.`),
  );
}
