import { code, declaredName, docs, joinCode } from "../../generator/emit/index.js";
import type { Code, Draft } from "../../generator/emit/index.js";
import { clientType } from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { armsOf } from "./arms.js";
import type { Arm, ArmBody } from "./arms.js";
import { runtime } from "./runtime.js";

/** The arguments of an arm's type, as far as one of them or of those after it is not what it is by default. */
function armCode({ type, key, headers }: Arm, { type: body, contentType }: ArmBody): Code {
  // Whether a `Reply` is a success stands between the body and its media type.
  const ok = type === runtime.reply ? [code`boolean`] : [];
  const named = [...ok, contentType ?? code`undefined`];
  const more =
    headers === undefined ? (contentType === undefined ? [] : named) : [...named, headers];
  return code`${type}<${joinCode([key, body, ...more], ", ")}>`;
}

/** The type of what an operation's function gives: a union that `status` tells apart. */
export function resultDraft(place: OperationPlace, layout: Layout): Draft {
  const { operation } = place;
  const arms = armsOf(operation, layout).flatMap((arm) =>
    arm.bodies.map((body) => armCode(arm, body)),
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
