/** One thing that is wrong with a value, as Standard Schema 1 states it; validators add members of their own. */
export interface Issue {
  readonly message: string;
  /** From the root of the value inwards. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What came of a validation: the value, or why it is none. */
export type Outcome<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** Any validator that implements Standard Schema 1 (https://standardschema.dev): zod, valibot, arktype or your own. */
export interface Validator<Value = unknown> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Outcome<Value> | Promise<Outcome<Value>>;
  };
}
