import type { FormatName } from "../emit/index.js";
import type { Limits } from "../read/index.js";
import type { SchemaReading } from "../frontends/openapi/index.js";
import type { PackageOptions } from "../package/index.js";
import type {
  FilterOptions,
  OpenEnums,
  PaginationOptions,
  ProseMode,
  SecurityOptions,
} from "../passes/index.js";
import type { Policies, Template, TemplateName, ValidationMode } from "../template.js";

/** A name that is built in, a path that starts with a dot, or the name of a package. */
export type TemplateReference = TemplateName | (string & {});

/** What one job of a config may say. Paths are relative to the folder of the config. */
export interface JobConfig {
  /** Files and folders of endpoint pages. */
  readonly input?: string | readonly string[];
  /** OpenAPI Overlay documents, applied in order to what the inputs say; of pages, to their OpenAPI document. */
  readonly overlays?: string | readonly string[];
  /** What is sent to a host when a spec is fetched there. `${env:NAME}` stands for a variable of the environment. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
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
  /** The templates that there are, yours among them; all that are built in by default. */
  readonly templates?: readonly TemplateReference[];
  /** The names of those to run, with what they require; all of them by default. */
  readonly only?: readonly TemplateReference[];
  /** `oxfmt` by default. */
  readonly format?: FormatName;
  /** What to do with rules that a spec states in words only; `enforce` by default. */
  readonly prose?: ProseMode;
  /** Whether an OpenAPI document that breaks a rule of OpenAPI is refused, and not read without the part that does. */
  readonly strict?: boolean;
  /** How schemas of OpenAPI are read where they say one thing and mean another; `as-meant` by default. */
  readonly schemas?: SchemaReading;
  readonly security?: {
    /** Where the credentials of each scheme go. */
    readonly schemes?: SecurityOptions["schemes"];
    /** Whether several schemes on a page are all needed (the default), or any one of them. */
    readonly combine?: SecurityOptions["combine"];
  };
  /** How lists come in pages, by the names of their operations. */
  readonly pagination?: PaginationOptions;
  /** How generated code treats a response that does not fit: `report` for endpoint pages by default. */
  readonly validateResponses?: ValidationMode;
  /** Whether a `format` is checked, or only told; `assert` by default. */
  readonly formats?: Policies["formats"];
  /** Which regular expressions validators run. Default: those that no text can make slow. */
  readonly patterns?: Policies["patterns"];
  /** Whether a property that is left out gets its default; `apply` by default. */
  readonly defaults?: Policies["defaults"];
  /** What becomes of properties of which a schema says nothing; `keep` by default. */
  readonly unknownKeys?: Policies["unknownKeys"];
  /** What dates are in code; `string` by default. */
  readonly dates?: Policies["dates"];
  /** The package whose `Temporal` is used with `dates: "Temporal"`; the global one by default. */
  readonly temporal?: string;
  /** What integers of 64 bits are in code; `number` by default. */
  readonly int64?: Policies["int64"];
  /** How named enums are declared; `union` by default. */
  readonly enums?: Policies["enums"];
  /** Who takes values that an enum does not list: for all, or by the name of a schema and `*`. Default: the client. */
  readonly openEnums?: Policies["openEnums"] | OpenEnums;
  /** The zod that validators are made with; `classic` by default. */
  readonly zod?: Policies["zod"];
  /** Whether a module proves that validators and types agree; `omit` by default. */
  readonly proof?: Policies["proof"];
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
    readonly chain?: number;
    readonly seconds?: number;
  };
}

/** What `specwright.config.ts` may say. */
export interface Config extends JobConfig {
  /** For editors, in a config that is JSON. */
  readonly $schema?: string;
  /** Configs whose keys count where this one has none, the later before the earlier. */
  readonly extends?: string | readonly string[];
  /** Several outputs, by the name of the job. What a job does not say, the config says for all of them. */
  readonly jobs?: Readonly<Record<string, JobConfig>>;
}

/** A config with nothing left open. Paths are absolute. */
export interface Options {
  readonly cwd: string;
  readonly inputs: readonly string[];
  readonly overlays: readonly string[];
  /** By host; variables of the environment are filled in. */
  readonly headers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly merge: boolean;
  readonly filter: FilterOptions;
  readonly out: string;
  readonly stubs: string | undefined;
  /** The names of the templates to run. */
  readonly only: readonly string[];
  /** The templates that are not built in. */
  readonly custom: readonly Template[];
  readonly format: FormatName;
  readonly prose: ProseMode;
  readonly strict: boolean;
  readonly schemas: SchemaReading;
  readonly security: SecurityOptions;
  readonly pagination: PaginationOptions | undefined;
  readonly validateResponses: ValidationMode | undefined;
  readonly policies: Policies;
  /** What is said of single enums. */
  readonly openEnums: OpenEnums;
  readonly package: PackageOptions | undefined;
  /** What references may lead to: absolute paths, the folder of the config among them, and hosts. */
  readonly allow: { readonly paths: readonly string[]; readonly hosts: readonly string[] };
  readonly limits: Limits;
  readonly force: boolean;
}

/** One output of a config. */
export interface Job {
  /** Undefined when the config has no jobs and is one itself. */
  readonly name: string | undefined;
  readonly options: Options;
}

/** Gives a config its type; returns it as it is. */
export function defineConfig(config: Config): Config {
  return config;
}
