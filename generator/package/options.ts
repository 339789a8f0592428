/** What the npm package around the output is called. */
export interface PackageOptions {
  readonly name: string;
  /** `0.1.0` when left out. */
  readonly version?: string;
  readonly description?: string;
  /** An SPDX expression; `UNLICENSED` when left out. */
  readonly license?: string;
}
