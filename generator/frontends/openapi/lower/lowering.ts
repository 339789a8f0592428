import { report } from "../../../diagnostics/index.js";
import type { Diagnostic } from "../../../diagnostics/index.js";
import { isArray, isObject, kindOf, originIn, own } from "../../../read/index.js";
import { childPointer } from "../../../source/index.js";
import type { Origin, Pointer } from "../../../source/index.js";
import type { JsonObject, JsonValue } from "../../../ir/index.js";
import type { OpenApiDocument } from "../document.js";
import type { Dialect } from "../upgrade-3.0.js";

/** A value of the document and the way to it. */
export interface Node<V extends JsonValue = JsonValue> {
  readonly value: V;
  readonly pointer: Pointer;
}

export type ObjectNode = Node<JsonObject>;

/** How often something is met that is said once, and where it stands first. */
interface Tally {
  count: number;
  readonly first: Origin;
  readonly say: (count: number, first: Origin) => Diagnostic;
}

/** What is known while one document is lowered. */
export interface Lowering {
  readonly openapi: OpenApiDocument;
  readonly dialect: Dialect;
  readonly diagnostics: Diagnostic[];
  readonly tallies: Map<string, Tally>;
}

/** Nobody reads more. */
const mostDiagnostics = 100;

/** Keeps a diagnostic, or says once that there are more. */
export function tell({ diagnostics }: Lowering, diagnostic: Diagnostic): void {
  if (diagnostics.length < mostDiagnostics) diagnostics.push(diagnostic);
  else if (diagnostics.length === mostDiagnostics)
    diagnostics.push(report("openapi/too-many-problems", {}, ...diagnostic.places.slice(0, 1)));
}

/** Counts what would be said too often. */
export function tally({ tallies }: Lowering, key: string, first: Origin, say: Tally["say"]): void {
  const known = tallies.get(key);
  if (known === undefined) tallies.set(key, { count: 1, first, say });
  else known.count += 1;
}

/** What was counted, each kind once, in the order in which it was met. */
export function talliedDiagnostics({ tallies }: Lowering): readonly Diagnostic[] {
  return [...tallies.values()].map(({ count, first, say }) => say(count, first));
}

/** Counts a member that the Api has no room for yet. */
export function tallyMember(lowering: Lowering, node: ObjectNode, member: string): void {
  if (!Object.hasOwn(node.value, member)) return;
  const say = (count: number, first: Origin): Diagnostic =>
    report("openapi/member-not-read", { member, count }, first);
  tally(lowering, `member ${member}`, originOf(lowering, child(node, member)), say);
}

export function originOf(
  { openapi }: Lowering,
  { pointer }: { readonly pointer: Pointer },
): Origin {
  return originIn(openapi.document, pointer);
}

/** A node below another one, whether it is there or not; it is then where its parent is. */
export function child(node: Node, key: string | number): { readonly pointer: Pointer } {
  return { pointer: childPointer(node.pointer, key) };
}

function tellType(lowering: Lowering, node: Node, expected: string): void {
  const what = node.pointer.key;
  tell(
    lowering,
    report(
      "openapi/wrong-type",
      { what, expected, found: kindOf(node.value) },
      originOf(lowering, node),
    ),
  );
}

/** The member as it is; undefined where there is none. */
export function memberAt(node: ObjectNode, name: string): Node | undefined {
  const value = own(node.value, name);
  return value === undefined ? undefined : { value, pointer: childPointer(node.pointer, name) };
}

export function asObject(lowering: Lowering, node: Node | undefined): ObjectNode | undefined {
  if (node === undefined) return undefined;
  const { value, pointer } = node;
  if (isObject(value)) return { value, pointer };
  tellType(lowering, node, "an object");
  return undefined;
}

export function objectAt(
  lowering: Lowering,
  node: ObjectNode,
  name: string,
): ObjectNode | undefined {
  return asObject(lowering, memberAt(node, name));
}

/** The elements of a list; none where the member is missing. */
export function listAt(lowering: Lowering, node: ObjectNode, name: string): readonly Node[] {
  const member = memberAt(node, name);
  if (member === undefined) return [];
  const { value, pointer } = member;
  if (isArray(value))
    return value.map((one, index) => ({ value: one, pointer: childPointer(pointer, index) }));
  tellType(lowering, member, "a list");
  return [];
}

export function textAt(lowering: Lowering, node: ObjectNode, name: string): string | undefined {
  const member = memberAt(node, name);
  if (member === undefined) return undefined;
  if (typeof member.value === "string") return member.value;
  // YAML reads `version: 1.0` as a number, and says null where nothing is written.
  if (typeof member.value === "number" || typeof member.value === "boolean")
    return String(member.value);
  if (member.value !== null) tellType(lowering, member, "a string");
  return undefined;
}

export function flagAt(lowering: Lowering, node: ObjectNode, name: string): boolean | undefined {
  const member = memberAt(node, name);
  if (member === undefined) return undefined;
  if (typeof member.value === "boolean") return member.value;
  tellType(lowering, member, "true or false");
  return undefined;
}

/** The members of an object, less the extensions where asked. */
export function entriesOf(
  node: ObjectNode | undefined,
  extensions: "all" | "less extensions" = "all",
): readonly (readonly [string, Node])[] {
  if (node === undefined) return [];
  return Object.entries(node.value)
    .filter(([name]) => extensions === "all" || !name.startsWith("x-"))
    .map(([name, value]) => [name, { value, pointer: childPointer(node.pointer, name) }] as const);
}
