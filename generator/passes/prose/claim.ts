/** What a sentence calls a field or a value. */
export interface Mention {
  readonly text: string;
  readonly quoted: boolean;
  /** Whether it is the field that the sentence describes, named or not. */
  readonly self: boolean;
}

/** A rule as a sentence puts it: nobody knows yet whether its names are fields. */
export type Claim =
  | { readonly kind: "requireAny" | "requireOne" | "exclude"; readonly names: readonly Mention[] }
  | {
      readonly kind: "requireWhen";
      readonly needed: Mention;
      readonly trigger: Mention;
      /** The values that count; undefined where the presence of the trigger is enough. */
      readonly values: readonly Mention[] | undefined;
      /** The word that says that the trigger is present, for it may be a value as well. */
      readonly present: string | undefined;
    }
  /** Fields are needed under a condition that nobody can check. */
  | { readonly kind: "unread"; readonly names: readonly Mention[] };

/** What a sentence says of fields, and whether that is all that it says. */
export interface Statement {
  readonly claims: readonly Claim[];
  /** Why the words leave open what is meant; undefined where they do not. */
  readonly doubt: "more" | "weak" | "open" | undefined;
}
