/** What one run may read. Whatever goes beyond is refused with a diagnostic that names the limit. */
export interface Limits {
  /** Of one file or response, in bytes. */
  readonly bytes: number;
  /** Levels of objects and lists within each other. */
  readonly depth: number;
  /** Values of one document once its aliases are followed. */
  readonly values: number;
  /** Aliases (`*name`) in one YAML document. */
  readonly aliases: number;
  /** Documents that the references of one spec lead to. */
  readonly files: number;
  /** Schemas that lead on from one to the next. */
  readonly chain: number;
  /** For one remote document, redirects included. */
  readonly seconds: number;
}

/** Many times what the largest real documents come to, and few enough for a small machine. */
export const defaultLimits: Limits = {
  bytes: 100_000_000,
  depth: 200,
  values: 3_000_000,
  aliases: 10_000,
  files: 5_000,
  chain: 1_000,
  seconds: 30,
};
