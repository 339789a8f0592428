import type { Code, Sym } from "../../generator/emit/index.js";

/** What the entry points of the frameworks differ in. */
export interface Framework {
  readonly name: "express" | "fastify" | "fetch-handler";
  /** The function that the entry point exports, what it is for, and what it calls. */
  readonly create: string;
  readonly purpose: string;
  readonly adapter: "createExpressRouter" | "createFastifyPlugin" | "createFetchHandler";
  /** The types of the framework: its request, and what is created. */
  readonly request: Sym;
  readonly result: Sym;
  /** The type of what the adapter is told beyond the options of every server. */
  readonly options?: Code;
}
