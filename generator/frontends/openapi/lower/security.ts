import { report } from "../../../diagnostics/index.js";
import type {
  CredentialPlacement,
  SchemeUse,
  Security,
  SecurityScheme,
} from "../../../ir/index.js";
import { isArray, own } from "../../../read/index.js";
import { extensionOf } from "./extension.js";
import { asObject, child, entriesOf, listAt, originOf, tell, textAt } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { resolved, resolvedAt } from "./refs.js";

const unplaced: CredentialPlacement = { kind: "unplaced" };

function apiKeyPlacement(lowering: Lowering, node: ObjectNode): CredentialPlacement | undefined {
  const [location, name] = [textAt(lowering, node, "in"), textAt(lowering, node, "name")];
  if (
    name === undefined ||
    (location !== "header" && location !== "query" && location !== "cookie")
  )
    return undefined;
  return { kind: "apiKey", in: location, name };
}

function httpPlacement(lowering: Lowering, node: ObjectNode): CredentialPlacement | undefined {
  const scheme = textAt(lowering, node, "scheme")?.toLowerCase();
  return scheme === "basic" || scheme === "bearer" ? { kind: "http", scheme } : undefined;
}

/** Whether a scheme of pages still has the place that the writer of the document made up; an overlay may have given it one. */
function isMadeUp(lowering: Lowering, node: ObjectNode): boolean {
  const made = { type: "apiKey", in: "header", name: "Authorization" };
  return (
    extensionOf(node)["placement"] === "unplaced" &&
    Object.entries(made).every(([member, value]) => textAt(lowering, node, member) === value)
  );
}

/** OpenAPI 3.1, 4.8.27. */
function placementOf(lowering: Lowering, node: ObjectNode): CredentialPlacement | undefined {
  if (isMadeUp(lowering, node)) return unplaced;
  const type = textAt(lowering, node, "type");
  if (type === "apiKey") return apiKeyPlacement(lowering, node);
  return type === "http" ? httpPlacement(lowering, node) : undefined;
}

/** A name that may not be a key of `components` is kept beside it. */
const statedName = (node: ObjectNode, key: string): string => {
  const { name } = extensionOf(node);
  return typeof name === "string" ? name : key;
};

function lowerScheme(lowering: Lowering, key: string, value: Node): readonly SecurityScheme[] {
  const node = resolved(lowering, value);
  if (node === undefined) return [];
  const name = statedName(node, key);
  const placement = placementOf(lowering, node);
  const origin = originOf(lowering, value);
  if (placement === undefined) {
    const type = [textAt(lowering, node, "type"), textAt(lowering, node, "scheme")]
      .filter((word) => word !== undefined)
      .join(" ");
    tell(lowering, report("openapi/scheme-not-placed", { name, type }, origin));
  }
  return [
    {
      name,
      placement: placement ?? unplaced,
      description: textAt(lowering, node, "description"),
      origin,
    },
  ];
}

/** The schemes by the keys under which operations ask for them. */
export type Schemes = Map<string, SecurityScheme>;

export function lowerSchemes(lowering: Lowering, components: ObjectNode | undefined): Schemes {
  const stated =
    components === undefined ? undefined : resolvedAt(lowering, components, "securitySchemes");
  return new Map(
    entriesOf(stated, "less extensions").flatMap(([key, node]) =>
      lowerScheme(lowering, key, node).map((scheme) => [key, scheme] as const),
    ),
  );
}

function useOf(lowering: Lowering, schemes: Schemes, key: string, node: Node): SchemeUse {
  const origin = originOf(lowering, node);
  if (!schemes.has(key)) {
    tell(lowering, report("openapi/unknown-scheme", { name: key }, origin));
    schemes.set(key, { name: key, placement: unplaced, description: undefined, origin });
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

/** The alternatives of an operation, or of the document where the operation says nothing (3.1, 4.8.10.1 and 4.8.30). */
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
