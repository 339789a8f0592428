import type { FormatName } from "../emit/index.js";
import type { Limits } from "../read/index.js";
import type { SchemaReading } from "../frontends/openapi/index.js";
import type { PackageOptions } from "../package/index.js";
import type { FilterOptions, ProseMode, SecurityOptions } from "../passes/index.js";
import type { TemplateName, ValidationMode } from "../template.js";

/** What `specwright.config.ts` may say. Paths are relative to the folder of the config. */
export interface Config {
  /** Files and folders of endpoint pages. */
  readonly input?: string | readonly string[];
  /** OpenAPI Overlay documents, applied in order to what the inputs say; of pages, to their OpenAPI document. */
  readonly overlays?: string | readonly string[];
  /** Whether all specs that a folder or a glob reaches are one API; those that are named one by one are in any case. */
  readonly merge?: boolean;
  /** The folder that is generated; everything that Specwright wrote there is overwritten by the next run. */
  readonly out?: string;
  /** The folder of your handlers: one file an operation, created when absent and never touched again. */
  readonly stubs?: string;
  /** Which operations and schemas are wanted, by selectors such as `tag:billing` or `path:/v1/**`; all by default. */
  readonly include?: string | readonly string[];
  /** Which of them are not. */
  readonly exclude?: string | readonly string[];
  /** Whether to leave out schemas, security schemes and tags that no operation leads to; where something is left out by default. */
  readonly prune?: boolean;
  /** The templates to run, with what they require; all of them by default. */
  readonly only?: readonly TemplateName[];
  /** `oxfmt` by default. */
  readonly format?: FormatName;
  /** What to do with rules that a spec states in words only; `enforce` by default. */
  readonly prose?: ProseMode;
  /** How schemas of OpenAPI are read where they say one thing and mean another; `as-meant` by default. */
  readonly schemas?: SchemaReading;
  readonly security?: {
    /** Where the credentials of each scheme go. */
    readonly schemes?: SecurityOptions["schemes"];
    /** Whether several schemes on a page are all needed (the default), or any one of them. */
    readonly combine?: SecurityOptions["combine"];
  };
  /** How generated code treats a response that does not fit: `report` for endpoint pages by default. */
  readonly validateResponses?: ValidationMode;
  /** Makes the output an npm package of this name. */
  readonly package?: PackageOptions;
  /** What references and inputs may lead to, beside the folder of the config. */
  readonly allow?: {
    /** Files and folders outside of it. */
    readonly paths?: string | readonly string[];
    /** Hosts, such as `specs.example.com` or `127.0.0.1:8080`. */
    readonly hosts?: string | readonly string[];
  };
  /** What one run may read; each is far above what real documents need. */
  readonly limits?: {
    readonly bytes?: number;
    readonly depth?: number;
    readonly values?: number;
    readonly aliases?: number;
    readonly files?: number;
    readonly seconds?: number;
  };
}

/** A config with nothing left open. Paths are absolute. */
export interface Options {
  readonly cwd: string;
  readonly inputs: readonly string[];
  readonly overlays: readonly string[];
  readonly merge: boolean;
  readonly filter: FilterOptions;
  readonly out: string;
  readonly stubs: string | undefined;
  readonly only: readonly TemplateName[];
  readonly format: FormatName;
  readonly prose: ProseMode;
  readonly schemas: SchemaReading;
  readonly security: SecurityOptions;
  readonly validateResponses: ValidationMode | undefined;
  readonly package: PackageOptions | undefined;
  /** What references may lead to: absolute paths, the folder of the config among them, and hosts. */
  readonly allow: { readonly paths: readonly string[]; readonly hosts: readonly string[] };
  readonly limits: Limits;
  readonly force: boolean;
}

/** Gives a config its type; returns it as it is. */
export function defineConfig(config: Config): Config {
  return config;
}
