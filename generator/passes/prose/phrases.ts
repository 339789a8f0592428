import {
  first,
  lowerAt,
  names,
  oneName,
  optional,
  phrase,
  sequence,
  thisField,
  unnamed,
  values,
} from "./grammar.js";
import type { Reader } from "./grammar.js";

const given =
  "provided|given|specified|supplied|present|set|included|passed|sent|filled|defined|submitted|entered|used|selected|chosen";
const give = "provide|give|specify|supply|set|include|pass|send|use|submit";
const required = "required|mandatory|needed|necessary|obligatory";

const weakly =
  (reader: Reader): Reader =>
  (words, cursor) => {
    const next = reader(words, cursor);
    return next && { ...next, weak: true };
  };

/**
 * Says that what stands before it has to be there. "Is provided" tells what happens, and is no demand. "Only required
 * if" demands as "required if" does; "must only be set if" permits, and is no demand.
 */
export const demanded: Reader = first(
  phrase(`is|are also? always? only? ${required} only?`),
  phrase(`must also? always? be also? ${given}`),
  phrase(`has|have|needs|need also? to be ${given} only?`),
  weakly(phrase(`should also? always? be ${given}`)),
);

/** The demand of a description that speaks of its own field, without naming it. */
const bareDemand: Reader = first(
  phrase(`is? only? ${required} only?`),
  phrase(`must be ${given}`),
  phrase(`has|needs to be ${given}`),
);

/** Who is needed, and that it is: "`a` must be provided", "required", "this field is mandatory". */
export const needed: Reader = first(
  sequence(first(thisField, names("none", "and")), demanded),
  sequence(unnamed, bareDemand),
);

const never = first(
  phrase("must|may|can|shall not be"),
  phrase("must|may|can never be"),
  phrase("cannot|can't|mustn't be"),
  weakly(phrase("should not be")),
  weakly(phrase("shouldn't be")),
);
const neverBoth = first(
  phrase("must|may|can|shall not both be"),
  phrase("cannot|can't both be"),
  weakly(phrase("should not both be")),
);
const combined =
  "combined|used|set|specified|provided|given|sent|present|passed|included|supplied|defined|mixed|submitted";

/** "must not be combined", "cannot be used together", "is not allowed". */
export const forbidden: Reader = first(
  sequence(never, phrase(combined)),
  phrase("is|are not allowed|permitted"),
);
export const forbiddenBoth: Reader = first(
  sequence(neverBoth, phrase(combined)),
  sequence(never, phrase(combined), phrase("together|simultaneously")),
  sequence(never, phrase(combined), phrase("at the same time")),
);
export const bareForbidden: Reader = first(forbidden, phrase("not allowed|permitted"));

/** After what is forbidden or needed: with whom. */
export const alongWith: Reader = first(
  phrase("together|along|alongside|simultaneously with"),
  phrase("in combination|conjunction with"),
  phrase("with|alongside"),
);

export const subject: Reader = first(thisField, oneName);

const presentWords = new Set(given.split("|"));

/** "b is provided"; the word is kept, for it may be a value of b. */
export const isPresent: Reader = (words, cursor) => {
  const next = sequence(
    optional(phrase("a value for")),
    oneName,
    phrase("is|are|was|were also?"),
  )(words, cursor);
  const word = next && lowerAt(words, next.at);
  if (next === undefined || word === undefined || !presentWords.has(word)) return undefined;
  return { ...next, at: next.at + 1, present: word };
};

export const isAbsent: Reader = sequence(
  optional(phrase("no value for")),
  oneName,
  first(
    phrase(`is|are|was|were not ${given}`),
    phrase(`isn't|aren't|wasn't ${given}`),
    phrase("is|are omitted|missing|absent|unset|undefined"),
  ),
);

const equals: Reader = first(
  phrase("is|was set to"),
  phrase("is|was equal to"),
  phrase("equals to?"),
  phrase("has the? value of?"),
  phrase("= = ="),
  phrase("= ="),
  phrase("is? ="),
  phrase("is"),
);

/** "the value of b is x". */
export const isValue: Reader = sequence(optional(phrase("the? value of")), oneName, equals, values);

/** "b x": the name and the value side by side, as in "in combination with paymentChoice CREDIT_CARD". */
export const nameAndValue: Reader = sequence(oneName, optional(phrase("=")), values);

export const condition: Reader = first(phrase("if|when|whenever"), phrase("in case"));

export const youGive: Reader = first(
  phrase(`you must also? ${give}`),
  weakly(phrase(`you should ${give}`)),
  phrase(`you have|need to ${give}`),
  phrase(`must ${give}`),
);

/** Whatever else the sentence says. */
export const anything: Reader = (words, cursor) =>
  cursor.at < words.length ? { ...cursor, at: words.length } : undefined;

export const comma: Reader = optional(phrase(","));
export const notBoth: Reader = first(
  phrase(", but? not both"),
  phrase("but not both"),
  phrase("( but? not both )"),
);
export const mayBeGiven: Reader = first(
  phrase(`may|can be ${given}`),
  phrase("is|are allowed|permitted"),
  phrase("may|can be present"),
);
