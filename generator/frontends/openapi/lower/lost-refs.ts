import { closest, report } from "../../../diagnostics/index.js";
import type { Diagnostic } from "../../../diagnostics/index.js";
import { isObject, own } from "../../../read/index.js";
import type { Refusal } from "../../../read/index.js";
import { pointerKeys } from "../../../source/index.js";
import type { Origin } from "../../../source/index.js";
import { find } from "./find.js";
import type { Found } from "./find.js";
import { pointerOf, splitRef } from "./fragments.js";
import { rootOf } from "./lowering.js";
import type { Lowering, Node } from "./lowering.js";

type Lost = Exclude<Found, { kind: "node" }>;
type Kind = Lost["kind"];

interface Ref {
  readonly lowering: Lowering;
  readonly ref: string;
  readonly origin: Origin;
}

type Say<T> = (lost: T, ref: Ref) => readonly Diagnostic[];

/** What is told of each reason why a document was not read. */
const byRefusal: { readonly [K in Refusal["kind"]]: Say<Extract<Refusal, { kind: K }>> } = {
  path: ({ path }, { ref, origin }) => [report("openapi/refused-path", { ref, path }, origin)],
  host: ({ host }, { ref, origin }) => [report("openapi/refused-host", { ref, host }, origin)],
  address: ({ address }, { ref, origin }) => [
    report("openapi/refused-address", { ref, address }, origin),
  ],
  scheme: ({ scheme }, { ref, origin }) => [
    report("openapi/refused-scheme", { ref, scheme }, origin),
  ],
  missing: ({ path, guess }, { lowering, ref, origin }) => [
    report(
      "openapi/missing-file",
      { ref, path, guess: guess ?? guessName(lowering, path) ?? "" },
      origin,
    ),
  ],
  unreachable: ({ reason }, { ref, origin }) => [
    report("openapi/unreachable", { ref, reason }, origin),
  ],
  // The mistake is in the other file, and shown there; a place of the reference says who needs it.
  bad: ({ diagnostics }, { origin }) =>
    diagnostics.map((one) => ({
      ...one,
      places: [...one.places, { origin, label: "referred to here" }],
    })),
};

/** A component whose name somebody wrote where a reference belongs. */
function guessName(lowering: Lowering, text: string): string | undefined {
  const [first] = lowering.library.documents;
  const word = (text.split(/[/#]/u).at(-1) ?? "").replace(/\.\w+$/u, "");
  for (const place of ["components/schemas", "definitions"]) {
    const found = find(lowering, rootOf(first), `#/${place}`);
    const names = found.kind === "node" && isObject(found.node.value) ? found.node.value : {};
    const name = closest(word, Object.keys(names));
    if (name !== undefined) return `#/${place}/${pointerOf([name]).slice(1)}`;
  }
  return undefined;
}

/** The reference with the nearest key that is there. */
function guessKey(ref: string, parent: Node, rest: readonly string[]): string {
  const [missing = "", ...behind] = rest;
  const names = isObject(parent.value) ? Object.keys(parent.value) : [];
  const guess = closest(missing, names);
  if (guess === undefined) return "";
  return `${splitRef(ref).path}#${pointerOf([...pointerKeys(parent.pointer), guess, ...behind])}`;
}

const byKind: { readonly [K in Kind]: Say<Extract<Lost, { kind: K }>> } = {
  refused: ({ refusal }, ref) => sayRefusal(refusal, ref),
  bad: ({ reason }, { ref, origin }) => [report("openapi/bad-pointer", { ref, reason }, origin)],
  key: ({ parent, rest }, { ref, origin }) => [
    report("openapi/unresolved-ref", { ref, guess: guessKey(ref, parent, rest) }, origin),
  ],
  anchor: ({ name }, { lowering, ref, origin }) => [
    report("openapi/unresolved-ref", { ref, guess: guessName(lowering, name) ?? "" }, origin),
  ],
};

function sayRefusal<K extends Refusal["kind"]>(
  refusal: Extract<Refusal, { kind: K }>,
  ref: Ref,
): readonly Diagnostic[] {
  // The row of a kind takes that kind, which TypeScript cannot follow through a union.
  const say = byRefusal[refusal.kind] as Say<Refusal>;
  return say(refusal, ref);
}

/** What is told of a reference that leads to nothing. */
export function sayLost(lost: Lost, ref: Ref): readonly Diagnostic[] {
  const say = byKind[lost.kind] as Say<Lost>;
  return say(lost, ref);
}

/** Whether a schema is nothing but a reference, to what may be in another file. */
export function bareRef({ value }: Node): string | undefined {
  const ref = isObject(value) && Object.keys(value).length === 1 ? own(value, "$ref") : undefined;
  return typeof ref === "string" ? ref : undefined;
}
