import { code, declaredName, docs, joinCode } from "../../generator/emit/index.js";
import type { Code, Draft, LocalSymbol } from "../../generator/emit/index.js";
import { clientType } from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { armsOf } from "./arms.js";
import type { ArmBody } from "./arms.js";
import { runtime } from "./runtime.js";

function armCode(type: LocalSymbol, key: Code, { type: body, contentType }: ArmBody): Code {
  if (contentType === undefined) return code`${type}<${key}, ${body}>`;
  // Whether a `Reply` is a success stands between the body and its media type.
  const ok = type === runtime.reply ? code`boolean, ` : code``;
  return code`${type}<${key}, ${body}, ${ok}${contentType}>`;
}

/** The type of what an operation's function gives: a union that `status` tells apart. */
export function resultDraft(place: OperationPlace, layout: Layout): Draft {
  const { operation } = place;
  const arms = armsOf(operation, layout).flatMap(({ type, key, bodies }) =>
    bodies.map((body) => armCode(type, key, body)),
  );
  const complete = operation.responses.some(({ status }) => status === "default");
  const members = complete ? arms : [...arms, code`${runtime.undeclared}`];
  const described = operation.responses.flatMap(({ status, description = "" }) =>
    description === "" ? [] : [`- \`${status}\`: ${description}`],
  );
  return {
    kind: "TypeAlias",
    isExported: true,
    name: declaredName(clientType(place, "Result")),
    type: joinCode(members, " | "),
    docs: docs(
      `What \`${place.name}\` gives; \`status\` tells the responses apart.`,
      described.join("\n"),
    ),
  };
}
