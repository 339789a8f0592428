import type { JsonValue, Names, ObjectConstraint, Schema } from "../../ir/index.js";
import type { Claim, Mention } from "./claim.js";
import type { Home, Passage } from "./passages.js";
import type { Reason, ReasonKind } from "./reasons.js";

/** A constraint before it is known which sentence of which text states it. */
type Unplaced<C> = C extends unknown ? Omit<C, "sentence" | "origin"> : never;
export type Rule = Unplaced<ObjectConstraint>;

/** A claim whose names were looked up: the rule where it can be enforced, the reason where not. */
export interface Verdict {
  readonly home: Home;
  readonly names: readonly string[];
  readonly outcome: Rule | Reason;
}

const because = (kind: ReasonKind, name = ""): Reason => ({ kind, name });

const mentionsOf = (claim: Claim): readonly Mention[] =>
  claim.kind === "requireWhen" ? [claim.needed, claim.trigger] : claim.names;

function nameIn(home: Home, mention: Mention, passage: Passage): string | undefined {
  if (mention.self) return home === passage.homes[0] ? passage.self : undefined;
  return home.fields.has(mention.text) ? mention.text : undefined;
}

/** What a value has to be, null aside. */
function inner(schema: Schema | undefined): Schema | undefined {
  if (schema?.kind !== "union") return schema;
  const others = schema.members.filter(({ kind }) => kind !== "null");
  return others.length === 1 ? others[0] : undefined;
}

const plain: ReadonlySet<string> = new Set(["string", "number", "enum", "array", "object"]);

/** Whether a field is given as soon as it is there: null and false may both mean that it is not. */
function hasPlainPresence(schema: Schema | undefined): boolean {
  if (schema?.kind === "enum")
    return !schema.values.some((value) => value === null || typeof value === "boolean");
  return schema !== undefined && plain.has(schema.kind);
}

/** The value of a field that a word stands for. */
function valueIn(schema: Schema | undefined, { text, quoted }: Mention): readonly JsonValue[] {
  const bare = inner(schema);
  if (bare?.kind === "enum")
    return bare.values.filter(
      (value) => value !== null && typeof value !== "object" && String(value) === text,
    );
  if (bare?.kind === "boolean")
    return [true, false].filter((value) => String(value) === text.toLowerCase());
  if (bare?.kind === "number") return /^-?\d{1,9}$/u.test(text) ? [Number(text)] : [];
  return bare?.kind === "string" && quoted ? [text] : [];
}

/** Names without repeats, two at least. */
function severalOf(names: readonly string[]): Names | undefined {
  const [one, two, ...others] = new Set(names);
  return one === undefined || two === undefined ? undefined : [one, two, ...others];
}

const schemaOf = (home: Home, name: string): Schema | undefined => home.fields.get(name)?.schema;

function unplain(home: Home, names: readonly string[]): Reason | undefined {
  const name = names.find((one) => !hasPlainPresence(schemaOf(home, one)));
  return name === undefined ? undefined : because("presence", name);
}

function requireWhen(
  claim: Extract<Claim, { kind: "requireWhen" }>,
  home: Home,
  names: Names,
): Rule | Reason {
  const [needed, trigger] = names;
  const schema = schemaOf(home, trigger);
  const base = { kind: "requireWhen", names: [needed, trigger] } as const;
  if (claim.values === undefined) {
    const bare = inner(schema);
    const isValue = bare?.kind === "enum" && bare.values.some((value) => value === claim.present);
    if (isValue) return because("open");
    if (home.fields.get(trigger)?.required === true) return because("always", trigger);
    return unplain(home, [trigger]) ?? { ...base, values: undefined };
  }
  const matched = claim.values.map((mention) => valueIn(schema, mention));
  const [first, ...others] = matched.flat();
  const all = matched.every((values) => values.length === 1);
  return !all || first === undefined
    ? because("value", trigger)
    : { ...base, values: [first, ...others] };
}

function ruleOf(claim: Claim, home: Home, resolved: readonly string[]): Rule | Reason {
  const names = severalOf(resolved);
  if (claim.kind === "unread" || names === undefined) return because("open");
  if (claim.kind === "requireWhen") return requireWhen(claim, home, names);
  if (claim.kind === "requireAny") return { kind: claim.kind, names };
  const always = names.find((name) => home.fields.get(name)?.required);
  if (always !== undefined) return because("always", always);
  return unplain(home, names) ?? { kind: claim.kind, names };
}

/** In a body of changes a missing field may be there already; the text of an operation speaks of the body itself. */
function aboutChanges(claim: Claim, home: Home, passage: Passage): boolean {
  if (!home.partial || claim.kind === "exclude") return false;
  return passage.self !== undefined || claim.kind === "requireWhen";
}

/** Whether the claim asks for nothing that the object does not ask for anyhow. */
function isIdle(claim: Claim, home: Home, names: readonly (string | undefined)[]): boolean {
  const required = (name: string | undefined): boolean =>
    name !== undefined && home.fields.get(name)?.required === true;
  const row: Readonly<Record<Claim["kind"], () => boolean>> = {
    requireAny: () => names.some(required),
    requireOne: () => false,
    exclude: () => false,
    requireWhen: () => required(names[0]),
    unread: () => names.every((name) => name === undefined || required(name)),
  };
  return row[claim.kind]();
}

/** A sentence that names no field may be about anything; one that says when its own field is needed is not. */
function isAboutFields(claim: Claim, names: readonly (string | undefined)[]): boolean {
  const mentions = mentionsOf(claim);
  const own = claim.kind === "unread" || claim.kind === "requireWhen";
  return names.some(
    (name, index) => name !== undefined && (own || mentions[index]?.self === false),
  );
}

/** Looks up the names of a claim; undefined where it has none of the passage's fields, or says nothing new. */
export function judge(claim: Claim, passage: Passage): Verdict | undefined {
  const mentions = mentionsOf(claim);
  const looked = passage.homes.map((home) => {
    const names = mentions.map((mention) => nameIn(home, mention, passage));
    return { home, names, found: names.filter((name) => name !== undefined) };
  });
  const best = looked.toSorted((a, b) => b.found.length - a.found.length)[0];
  if (
    best === undefined ||
    !isAboutFields(claim, best.names) ||
    isIdle(claim, best.home, best.names)
  )
    return undefined;
  const { home, found } = best;
  const full = looked.filter((one) => one.found.length === mentions.length).length;
  const missing = mentions[best.names.indexOf(undefined)];
  const reasons: readonly (Reason | undefined)[] = [
    missing && because("name", missing.text),
    home.object === undefined ? because("parameters") : undefined,
    full > 1 ? because("homes") : undefined,
    aboutChanges(claim, home, passage) ? because("partial") : undefined,
  ];
  const outcome = reasons.find((reason) => reason !== undefined) ?? ruleOf(claim, home, found);
  return { home, names: found, outcome };
}
