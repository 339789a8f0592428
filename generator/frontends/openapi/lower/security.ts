import { report } from "../../../diagnostics/index.js";
import type {
  CredentialPlacement,
  SchemeUse,
  Security,
  SecurityScheme,
} from "../../../ir/index.js";
import { isArray, own } from "../../../read/index.js";
import { extensionOf } from "./extension.js";
import { asObject, child, entriesOf, flagAt, listAt, originOf, tell, textAt } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { checkMembers } from "./members.js";
import { resolved, resolvedAt } from "./refs.js";
import { placementOf, schemeType } from "./security-type.js";

const unplaced: CredentialPlacement = { kind: "unplaced" };

/** Whether a scheme of pages still has the place that the writer of the document made up; an overlay may have given it one. */
function isMadeUp(lowering: Lowering, node: ObjectNode): boolean {
  const made = { type: "apiKey", in: "header", name: "Authorization" };
  return (
    extensionOf(node)["placement"] === "unplaced" &&
    Object.entries(made).every(([member, value]) => textAt(lowering, node, member) === value)
  );
}

/** A name that may not be a key of `components` is kept beside it. */
const statedName = (node: ObjectNode, key: string): string => {
  const { name } = extensionOf(node);
  return typeof name === "string" ? name : key;
};

function tellNotPlaced(lowering: Lowering, node: ObjectNode, name: string, value: Node): void {
  const type = [textAt(lowering, node, "type"), textAt(lowering, node, "scheme")]
    .filter((word) => word !== undefined)
    .join(" ");
  const place = originOf(lowering, value);
  tell(lowering, report("openapi/scheme-not-placed", { name, type }, place));
}

function lowerScheme(lowering: Lowering, key: string, value: Node): readonly SecurityScheme[] {
  const node = resolved(lowering, value);
  if (node === undefined) return [];
  checkMembers(lowering, node, "scheme");
  const name = statedName(node, key);
  const madeUp = isMadeUp(lowering, node);
  const type = madeUp ? undefined : schemeType(lowering, node);
  const placement = type && placementOf(lowering, node, type);
  if (placement === undefined && !madeUp) tellNotPlaced(lowering, node, name, value);
  return [
    {
      name,
      type,
      placement: placement ?? unplaced,
      description: textAt(lowering, node, "description"),
      deprecated: flagAt(lowering, node, "deprecated") ?? false,
      origin: originOf(lowering, value),
    },
  ];
}

/** The schemes by the keys under which operations ask for them. */
export type Schemes = Map<string, SecurityScheme>;

/** The schemes of a document: below `components`, or the `securityDefinitions` of 2.0. */
export function lowerSchemes(lowering: Lowering, root: ObjectNode): Schemes {
  const isSwagger = root.document.dialect.version === "2.0";
  const components = isSwagger ? undefined : resolvedAt(lowering, root, "components");
  const owner = isSwagger ? root : components;
  const member = isSwagger ? "securityDefinitions" : "securitySchemes";
  return new Map(
    entriesOf(owner && resolvedAt(lowering, owner, member), "less extensions").flatMap(
      ([key, node]) => lowerScheme(lowering, key, node).map((scheme) => [key, scheme] as const),
    ),
  );
}

function useOf(lowering: Lowering, schemes: Schemes, key: string, node: Node): SchemeUse {
  const origin = originOf(lowering, node);
  // One that was not stated is told where it is met first, which may be elsewhere the next time.
  if (schemes.get(key)?.type === undefined) lowering.kept?.parts.spoil();
  if (!schemes.has(key)) {
    tell(lowering, report("openapi/unknown-scheme", { name: key }, origin));
    schemes.set(key, {
      name: key,
      type: undefined,
      placement: unplaced,
      description: undefined,
      deprecated: false,
      origin,
    });
  }
  const scopes = isArray(node.value) ? node.value.filter((scope) => typeof scope === "string") : [];
  return { name: schemes.get(key)?.name ?? key, scopes, origin };
}

/** What a document that pages were written to says of their names. */
function namesOnly(lowering: Lowering, node: ObjectNode): Security | undefined {
  const { security: names } = extensionOf(node);
  if (!isArray(names)) return undefined;
  const origin = originOf(lowering, child(node, "security"));
  const texts = names.filter((name) => typeof name === "string");
  return { kind: "names", schemes: texts.map((name) => ({ name, scopes: [], origin })) };
}

/** The alternatives of an operation, or of the document where the operation says nothing (3.2, 4.1.1 and 4.30). */
export function lowerSecurity(
  lowering: Lowering,
  schemes: Schemes,
  operation: ObjectNode,
  root: ObjectNode,
): Security {
  const names = namesOnly(lowering, operation);
  if (names !== undefined) return names;
  const owner = [operation, root].find(({ value }) => own(value, "security") !== undefined);
  if (owner === undefined) return { kind: "unstated" };
  const sets = listAt(lowering, owner, "security").map((one) => asObject(lowering, one));
  const alternatives = sets.flatMap((set) =>
    set === undefined
      ? []
      : [entriesOf(set).map(([key, node]) => useOf(lowering, schemes, key, node))],
  );
  return { kind: "alternatives", alternatives };
}
