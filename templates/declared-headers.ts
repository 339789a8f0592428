import { code, joinCode, propertyKey } from "../generator/emit/index.js";
import type { Code } from "../generator/emit/index.js";
import type { Header, Response } from "../generator/ir/index.js";
import type { Layout } from "./layout.js";
import { typeExpression } from "./types/expression.js";
import type { EnumsOf, Side } from "./types/expression.js";

/** The header fields that a response or a part of a form declares. Its content type is described elsewhere (OpenAPI 3.1, 4.8.17). */
export function declaredHeaders({ headers }: Pick<Response, "headers">): readonly Header[] {
  return headers.filter(({ name }) => name.toLowerCase() !== "content-type");
}

/** The members of the type of declared header fields, by their names as they are declared. */
export function headerMembers(
  headers: readonly Header[],
  layout: Layout,
  side: Side,
  enums: EnumsOf = "closed",
): Code {
  const members = headers.map(({ name, required, schema }) => {
    const type = typeExpression(schema, layout, side, { enums });
    return required
      ? code`readonly ${propertyKey(name)}: ${type};`
      : code`readonly ${propertyKey(name)}?: ${type} | undefined;`;
  });
  return joinCode(members, "\n");
}
