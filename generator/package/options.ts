/** What the npm package around the output is called, and how it is published. */
export interface PackageOptions {
  readonly name: string;
  /** `0.1.0` when left out; `specwright pack --since` works it out. */
  readonly version?: string;
  readonly description?: string;
  /** An SPDX expression; `UNLICENSED` when left out. */
  readonly license?: string;
  /** The URL of the git repository that it is made in; npm asks for it where a package proves where it comes from. */
  readonly repository?: string;
  /** Who may install it. A scoped package is `restricted` for npm when nothing is said. */
  readonly access?: "public" | "restricted";
  /** Whether publishing states where the package was built; only pipelines that npm knows can do that. */
  readonly provenance?: boolean;
  /** Whether `specwright pack` adds a CommonJS build. */
  readonly cjs?: boolean;
}
