import { hasError, report } from "../../../diagnostics/index.js";
import type { Diagnostic } from "../../../diagnostics/index.js";
import { isArray, isObject, kindOf, originIn, own } from "../../../read/index.js";
import type { PatternPolicy } from "../../../regex/index.js";
import { childPointer, rootPointer } from "../../../source/index.js";
import type { Origin, Pointer } from "../../../source/index.js";
import type { KeptLowering } from "../kept/kept-lowering.js";
import type { Library, Node, ObjectNode, SpecDocument } from "../library.js";

export type { Node, ObjectNode } from "../library.js";

/** Where a node stands, whether it is there or not. */
export interface NodePlace {
  readonly pointer: Pointer;
  readonly document: SpecDocument;
}

/** How often something is met that is said once, and where it stands first. */
interface Tally {
  count: number;
  readonly first: Origin;
  readonly say: (count: number, first: Origin) => Diagnostic;
}

/** What is known while one spec is lowered. */
export interface Lowering {
  readonly library: Library;
  readonly diagnostics: Diagnostic[];
  readonly tallies: Map<string, Tally>;
  /** What was said already, and is not said again. */
  readonly told: Set<object>;
  /** Which patterns are enforced. */
  readonly patterns: PatternPolicy;
  /** What this process keeps of lowering the document before; undefined where nothing may be used again. */
  readonly kept?: KeptLowering | undefined;
}

/** Nobody reads more. */
const mostDiagnostics = 100;

/** Keeps a diagnostic, or says once that there are more. */
export function tell({ diagnostics, kept }: Lowering, diagnostic: Diagnostic): void {
  kept?.parts.spoil();
  // An error is never left out: without it the run would go on.
  const isFirstError = diagnostic.severity === "error" && !hasError(diagnostics);
  if (diagnostics.length < mostDiagnostics || isFirstError) diagnostics.push(diagnostic);
  else if (diagnostics.length === mostDiagnostics)
    diagnostics.push(report("openapi/too-many-problems", {}, ...diagnostic.places.slice(0, 1)));
}

/** Whether there are so many problems that another one is not listed. */
export const isFull = ({ diagnostics }: Lowering): boolean => diagnostics.length > mostDiagnostics;

/** Counts what would be said too often. */
export function tally(
  { tallies, kept }: Lowering,
  key: string,
  first: Origin,
  say: Tally["say"],
): void {
  kept?.parts.spoil();
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

/** The origin of a node, in the file that it stands in. */
export function originOf(_: Lowering, { pointer, document }: NodePlace): Origin {
  return originIn(document.document, pointer);
}

/** The node that a document is. */
export function rootOf(document: SpecDocument): Node {
  return { value: document.document.value, pointer: rootPointer, document };
}

/** A node below another one, whether it is there or not; it is then where its parent is. */
export function child({ pointer, document }: NodePlace, key: string | number): NodePlace {
  return { pointer: childPointer(pointer, key), document };
}

/**
 * Null is what YAML makes of a member with nothing behind it, and a schema's `required: true` is of an older draft. Behind
 * `responses` there must be something: a document that was cut off ends so.
 */
function isHarmless({ value, pointer }: Node): boolean {
  if (value === null) return pointer.key !== "responses";
  return typeof value === "boolean" && pointer.key === "required";
}

function tellType(lowering: Lowering, node: Node, expected: string): void {
  const code = isHarmless(node) ? "openapi/ignored" : "openapi/wrong-type";
  const holes = { what: node.pointer.key, expected, found: kindOf(node.value) };
  tell(lowering, report(code, holes, originOf(lowering, node)));
}

/** The member as it is; undefined where there is none. */
export function memberAt(node: ObjectNode, name: string): Node | undefined {
  const value = own(node.value, name);
  return value === undefined ? undefined : { value, ...child(node, name) };
}

export function asObject(lowering: Lowering, node: Node | undefined): ObjectNode | undefined {
  if (node === undefined) return undefined;
  const { value, pointer, document } = node;
  if (isObject(value)) return { value, pointer, document };
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
  const { value } = member;
  if (isArray(value)) return value.map((one, index) => ({ value: one, ...child(member, index) }));
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
    .map(([name, value]) => [name, { value, ...child(node, name) }] as const);
}
