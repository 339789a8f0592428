import { report } from "../../../../diagnostics/index.js";
import { defaultSerialization } from "../../../../ir/index.js";
import type { ParameterLocation, Serialization, Style } from "../../../../ir/index.js";
import { own } from "../../../../read/index.js";
import { child, originOf, tally, textAt } from "../lowering.js";
import type { Lowering, ObjectNode } from "../lowering.js";
import { tellMisplaced } from "../serialization.js";

interface Written {
  readonly style: Style;
  readonly explode: boolean;
}

/** `collectionFormat` of a query and of a form (OpenAPI 2.0, parameter object). */
const inQuery: Readonly<Record<string, Written>> = {
  csv: { style: "form", explode: false },
  ssv: { style: "spaceDelimited", explode: false },
  tsv: { style: "tabDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
  multi: { style: "form", explode: true },
};

/** That of a path and of a header, where what follows OpenAPI 2.0 knows commas only. */
const elsewhere: Readonly<Record<string, Written>> = { csv: { style: "simple", explode: false } };

function tallyNotRead(lowering: Lowering, node: ObjectNode, format: string): void {
  const member = `collectionFormat: ${format}`;
  const first = originOf(lowering, child(node, "collectionFormat"));
  tally(lowering, member, first, (count, place) =>
    report("openapi/member-not-read", { member, count }, place),
  );
}

/** How a parameter, a header or a field of a form is written; commas stand between items where nothing is said. */
export function collectionSerialization(
  lowering: Lowering,
  node: ObjectNode,
  location: ParameterLocation,
): Serialization {
  const isQuery = location === "query";
  const table = isQuery ? inQuery : elsewhere;
  const format = textAt(lowering, node, "collectionFormat") ?? "csv";
  if (own(node.value, "type") !== "array") return defaultSerialization[location];
  const written = Object.hasOwn(table, format) ? table[format] : undefined;
  if (written !== undefined) return { kind: "style", ...written, allowReserved: false };
  if (Object.hasOwn(inQuery, format) && format !== "multi") tallyNotRead(lowering, node, format);
  else tellMisplaced(lowering, node, "collectionFormat", format, location);
  const style = isQuery ? "form" : "simple";
  return { kind: "style", style, explode: false, allowReserved: false };
}
