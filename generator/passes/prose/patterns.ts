import type { Claim, Mention } from "./claim.js";
import { first, names, oneName, optional, pair, phrase, sequence, unnamed } from "./grammar.js";
import type { Cursor, Reader } from "./grammar.js";
import * as say from "./phrases.js";

/** A way to put a rule, and the rule that it puts. */
export interface Form {
  readonly reader: Reader;
  readonly claims: (read: Cursor) => readonly Claim[];
  /** Whether the words alone leave open what is meant, as in "only one of them must be given". */
  readonly open?: boolean;
}

const list = (read: Cursor, at: number): readonly Mention[] => read.names[at]?.mentions ?? [];

type OfNames = Extract<Claim, { names: unknown }>["kind"];

/** A rule of the names of the first list. */
const ofList =
  (kind: OfNames) =>
  (read: Cursor): readonly Claim[] => [{ kind, names: list(read, 0) }];

/** The same rule of each pair of a name of one list and a name of the other. */
const ofPairs =
  (kind: "exclude" | "requireAny") =>
  (read: Cursor): readonly Claim[] =>
    list(read, 0).flatMap((one) => list(read, 1).map((other) => ({ kind, names: [one, other] })));

/** Each of one list is needed where the only one of the other list applies. */
const when =
  (neededAt: number, triggerAt: number) =>
  (read: Cursor): readonly Claim[] =>
    list(read, neededAt).flatMap((needed) =>
      list(read, triggerAt).map((trigger) => ({
        kind: "requireWhen",
        needed,
        trigger,
        values: read.values,
        present: read.present,
      })),
    );

/** Each needs the next one, and the last one the first. */
function together(read: Cursor): readonly Claim[] {
  const all = list(read, 0);
  const next = (at: number): readonly Mention[] => all.slice((at + 1) % all.length).slice(0, 1);
  return all.flatMap((needed, at) =>
    next(at).map((trigger) => ({
      kind: "requireWhen",
      needed,
      trigger,
      values: undefined,
      present: undefined,
    })),
  );
}

const either = names("or");
const both = names("and", "or");
const listed = names("or", "and", "comma");
const some = names("none", "or", "and", "comma");
const applies = first(say.isValue, say.isPresent);
const oneOf = first(phrase("either? one of"), phrase("at least one of"), phrase("either of"));
const following = optional(phrase("the following fields|parameters|properties|attributes? :?"));

/** Exactly one: only where the text says so. */
const exactly: readonly Form[] = [
  {
    reader: sequence(phrase("either?"), either, say.demanded, say.notBoth),
    claims: ofList("requireOne"),
  },
  {
    reader: sequence(say.youGive, phrase("either?"), either, say.notBoth),
    claims: ofList("requireOne"),
  },
  {
    reader: sequence(phrase("exactly one of"), following, listed, say.demanded),
    claims: ofList("requireOne"),
  },
  {
    reader: sequence(phrase("one and only one of"), following, listed, say.demanded),
    claims: ofList("requireOne"),
  },
  {
    reader: sequence(say.youGive, phrase("exactly one of"), following, listed),
    claims: ofList("requireOne"),
  },
  {
    reader: sequence(phrase("only one of"), following, listed, say.demanded),
    claims: ofList("exclude"),
    open: true,
  },
];

const atLeast: readonly Form[] = [
  { reader: sequence(oneOf, following, listed, say.demanded), claims: ofList("requireAny") },
  { reader: sequence(say.youGive, oneOf, following, listed), claims: ofList("requireAny") },
  { reader: sequence(say.youGive, phrase("either"), either), claims: ofList("requireAny") },
  { reader: sequence(phrase("either?"), either, say.demanded), claims: ofList("requireAny") },
  { reader: sequence(say.needed, say.condition, say.isAbsent), claims: ofPairs("requireAny") },
  { reader: sequence(say.needed, phrase("unless"), say.isPresent), claims: ofPairs("requireAny") },
  {
    reader: sequence(say.condition, say.isAbsent, say.comma, phrase("then?"), say.needed),
    claims: ofPairs("requireAny"),
  },
];

const atMost: readonly Form[] = [
  { reader: sequence(both, phrase("are mutually exclusive")), claims: ofList("exclude") },
  {
    reader: sequence(say.subject, phrase("is|are mutually exclusive with"), some),
    claims: ofPairs("exclude"),
  },
  {
    reader: sequence(unnamed, phrase("is? mutually exclusive with"), some),
    claims: ofPairs("exclude"),
  },
  {
    reader: sequence(
      first(phrase("only one of"), phrase("at most one of")),
      following,
      listed,
      say.mayBeGiven,
    ),
    claims: ofList("exclude"),
  },
  {
    reader: sequence(phrase("either?"), either, say.mayBeGiven, say.notBoth),
    claims: ofList("exclude"),
  },
  { reader: sequence(pair("and", "or"), say.forbiddenBoth), claims: ofList("exclude") },
  // Of three names it is not said whether two of them may stand together.
  { reader: sequence(both, say.forbiddenBoth), claims: ofList("exclude"), open: true },
  {
    reader: sequence(
      first(sequence(say.subject, say.forbidden), sequence(unnamed, say.bareForbidden)),
      say.alongWith,
      first(oneName, either),
    ),
    claims: ofPairs("exclude"),
  },
  {
    reader: sequence(
      first(sequence(say.subject, say.forbidden), sequence(unnamed, say.bareForbidden)),
      say.condition,
      say.isPresent,
    ),
    claims: ofPairs("exclude"),
  },
  {
    reader: sequence(
      say.condition,
      say.isPresent,
      say.comma,
      phrase("then?"),
      say.subject,
      say.forbidden,
    ),
    claims: ofPairs("exclude"),
  },
];

const underCondition: readonly Form[] = [
  { reader: sequence(say.needed, say.condition, applies), claims: when(0, 1) },
  {
    reader: sequence(say.needed, phrase("in combination with"), say.nameAndValue),
    claims: when(0, 1),
  },
  {
    reader: sequence(say.condition, applies, say.comma, phrase("then?"), say.needed),
    claims: when(1, 0),
  },
  {
    reader: sequence(
      names("and"),
      phrase("must be provided|given|specified|supplied|used|set|sent|passed together"),
    ),
    claims: together,
  },
  {
    reader: sequence(
      first(say.subject, unnamed),
      phrase("must be provided|given|specified|supplied|used|set|sent|passed together with"),
      oneName,
    ),
    claims: when(1, 0),
  },
];

/** The field is needed in some cases, and the sentence does not say in terms of fields which ones. */
const unread: readonly Form[] = [
  {
    reader: sequence(
      say.needed,
      first(say.condition, phrase("unless|for|in|with|to|where|by|as|on")),
      say.anything,
    ),
    claims: ofList("unread"),
    open: true,
  },
];

/** The sentence forms that state a rule, in the order in which they are tried. */
export const forms: readonly Form[] = [
  ...exactly,
  ...atLeast,
  ...atMost,
  ...underCondition,
  ...unread,
];
