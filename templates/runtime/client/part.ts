import type { ByteStream } from "./body.js";

/** What a part of a form says of itself. */
export interface PartOptions {
  readonly filename?: string | undefined;
  readonly contentType?: string | undefined;
  /** Further header fields of the part. They are seldom read. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A value of a form, with what is said of it. */
export class Part {
  readonly value: unknown;
  readonly options: PartOptions;

  constructor(value: unknown, options: PartOptions) {
    this.value = value;
    this.options = options;
  }
}

/** A value as a part of a form with a file name, a content type or header fields of its own. */
export function part(value: unknown, options: PartOptions = {}): Part {
  return new Part(value, options);
}

/** What may stand for a file in a form. */
export type FileValue = Blob | ArrayBuffer | Uint8Array | ByteStream;

/** What may be given for a property of a form: its value, a file where it is a text, or either as a `part`. */
export type FormValue<Value> =
  | Part
  | (Value extends string ? Value | FileValue : never)
  | (Value extends readonly (infer Item)[] ? readonly FormValue<Item>[] : never)
  | (Value extends string | readonly unknown[] ? never : Value);

/** The body of a form: an object with a value a part, or a form that the caller has made. */
export type FormValues<Body> =
  | FormData
  | (Body extends object ? { readonly [Name in keyof Body]: FormValue<Body[Name]> } : Body);
