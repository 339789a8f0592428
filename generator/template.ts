import type { Artifact, Module } from "./emit/index.js";
import { opennesses } from "./ir/index.js";
import type { Api } from "./ir/index.js";
import { patternPolicies } from "./regex/index.js";

/** The templates that are built in, as `--only` and the config name them. */
export const templateNames = [
  "types",
  "zod",
  "client",
  "server",
  "express",
  "fastify",
  "fetch-handler",
  "openapi",
] as const;
export type TemplateName = (typeof templateNames)[number];

/** How responses are checked against the contract: refuse, tell, or do not look. */
export type ValidationMode = "enforce" | "report" | "off";

/** What each policy may be; the first is what it is unless the config says otherwise. */
export const policyValues = {
  /** Whether a `format` of JSON Schema is checked, or only told. */
  formats: ["assert", "annotate"],
  /** Which regular expressions validators run: those that no text can make slow, or all. */
  patterns: patternPolicies,
  /** Whether a property that is left out gets the default of its schema. */
  defaults: ["apply", "ignore"],
  /** What becomes of properties of which an object's schema says nothing. */
  unknownKeys: ["keep", "strip", "reject"],
  /** What the values of `date-time`, `date` and `duration` are in code. */
  dates: ["string", "Date", "Temporal"],
  /** What the values of `int64` are in code. */
  int64: ["number", "bigint", "string"],
  /** How named enums are declared. */
  enums: ["union", "const-object"],
  /** Who takes values that an enum does not list. */
  openEnums: opennesses,
  /** The package that validators are made with. */
  zod: ["classic", "mini"],
  /** Whether a module is made that compiles only while validators and types agree. */
  proof: ["omit", "emit"],
} as const;

/** One policy from end to end: in types, validators, client and server. */
export type Policies = {
  readonly [Name in keyof typeof policyValues]: (typeof policyValues)[Name][number];
} & {
  /** The package whose export `Temporal` dates are made with; the platform's own where there is none. */
  readonly temporal?: string;
};

export type PolicyName = keyof typeof policyValues;

export const defaultPolicies: Policies = {
  formats: "assert",
  patterns: "safe",
  defaults: "apply",
  unknownKeys: "keep",
  dates: "string",
  int64: "number",
  enums: "union",
  openEnums: "client",
  zod: "classic",
  proof: "omit",
};

/** What a template may depend on beside the Api. */
export interface TemplateContext {
  /** Every template of this run, so that one can lean on what another makes. */
  readonly templates: ReadonlySet<string>;
  /** The mode that generated clients and servers start with. */
  readonly validateResponses: ValidationMode;
  readonly policies: Policies;
  /** Reads a file of the written runtime, by its path below `templates/runtime`. */
  readonly runtimeFile: (path: string) => string;
}

/** How the two folders name each other: relative, with forward slashes, without a slash at the end. */
export interface StubFolders {
  readonly fromOutputToStubs: string;
  readonly fromStubsToOutput: string;
}

/** What becomes of an Api in the user's own folder, and the module of the output that brings it together. */
export interface StubDraft {
  /** Paths are below the stubs folder; owned by the user. */
  readonly stubs: readonly Module[];
  readonly registry: Module;
}

/** Drafts a handler stub an operation. */
export type StubTemplate = (api: Api, folders: StubFolders, context: TemplateContext) => StubDraft;

/**
 * Turns an Api into files. Pure: the same Api and context give the same files. What gives them one by one, as a generator
 * does, does not hold them all.
 */
export interface Template {
  /** Lower case, as `--only` names it; one that is built in has a `TemplateName`. */
  readonly name: string;
  /** Names of templates whose output this one imports. */
  readonly requires: readonly string[];
  readonly draft: (
    api: Api,
    context: TemplateContext,
  ) => Iterable<Artifact> | Promise<Iterable<Artifact>>;
}
