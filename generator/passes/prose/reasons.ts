import type { Setting } from "./sentences.js";
import type { Statement } from "./claim.js";

/** Why a sentence is shown and not enforced, with the name that it is about, if any. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly name: string;
}

export type ReasonKind =
  | Exclude<Statement["doubt"], undefined>
  | Setting
  | "mode"
  | "name"
  | "homes"
  | "parameters"
  | "partial"
  | "presence"
  | "value"
  | "always";

export const reasonTexts: Readonly<Record<ReasonKind, (name: string) => string>> = {
  more: () => "the sentence says more than that",
  weak: () => "the words recommend it only",
  open: () => "the words leave open when or what",
  hole: () => "words seem to be missing",
  list: () => "it stands in a list",
  heading: () => "it stands below a heading",
  code: () => "it stands in a code block",
  neighbour: () => "the sentence beside it may limit it",
  mode: () => "`prose` is `suggest`",
  name: (name) => `\`${name}\` is none of the fields beside it`,
  homes: () => "fields of these names stand in several places",
  parameters: () => "it is about parameters",
  partial: () => "the body holds changes, and the rule may be about what they lead to",
  presence: (name) =>
    `\`${name}\` may be null or false, and the text does not say whether it counts as given then`,
  value: (name) => `\`${name}\` has no such value`,
  always: (name) => `\`${name}\` is always required`,
};
