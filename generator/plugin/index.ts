import { sep } from "node:path";
import { createUnplugin } from "unplugin";
import type { UnpluginInstance } from "unplugin";
import { runJobs, timesOf } from "./run.js";
import type { PluginOptions, Read } from "./run.js";

export type { PluginOptions } from "./run.js";

const isCi = (): boolean => !["", "0", "false"].includes(process.env["CI"] ?? "");

/** Runs the jobs when something that they read has changed, one run after the other. */
class Runner {
  readonly #options: PluginOptions;
  readonly #mode: "generate" | "check";
  #read: Read = { paths: [], failure: undefined };
  #times: string | undefined;
  #last: Promise<Read> = Promise.resolve(this.#read);

  constructor(options: PluginOptions) {
    this.#options = options;
    this.#mode = options.mode ?? (isCi() ? "check" : "generate");
  }

  get log(): (text: string) => void {
    return this.#options.log ?? ((text) => void process.stderr.write(text));
  }

  get paths(): readonly string[] {
    return this.#read.paths;
  }

  /** Whether a path is one that was read, or lies below one. */
  concerns(path: string): boolean {
    return this.paths.some((one) => path === one || path.startsWith(one + sep));
  }

  run(): Promise<Read> {
    this.#last = this.#last.then(() => this.#once());
    return this.#last;
  }

  async #once(): Promise<Read> {
    if (this.#times !== undefined && this.#times === (await timesOf(this.paths))) return this.#read;
    const before = this.paths;
    // What changes during a run is a reason for the next one.
    const times = await timesOf(before);
    const read = await runJobs(this.#options, this.#mode, this.log);
    // A run that failed may not know all that it depends on.
    const isKnown = read.failure === undefined && before.join() === read.paths.join();
    const paths =
      read.failure === undefined ? read.paths : [...new Set([...before, ...read.paths])];
    this.#read = { ...read, paths };
    this.#times = isKnown ? times : undefined;
    return this.#read;
  }
}

/**
 * The plugin for Vite, Rollup, Rolldown, esbuild, webpack and Rspack: the generated code is what the spec makes before it is
 * bundled. A spec that is wrong ends a build; a dev server goes on and says so.
 */
const plugin: UnpluginInstance<PluginOptions | undefined, false> = createUnplugin(
  (options: PluginOptions | undefined, { framework }) => {
    const runner = new Runner(options ?? {});
    let serving = false;
    return {
      name: "specwright",
      async buildStart() {
        const { failure, paths } = await runner.run();
        // esbuild watches nothing but what it bundles.
        if (framework !== "esbuild") for (const path of paths) this.addWatchFile(path);
        if (failure === undefined) return;
        if (!serving) throw new Error(`specwright: ${failure}`);
        runner.log(`${failure}\n`);
      },
      async watchChange(path: string) {
        if (!serving || !runner.concerns(path)) return;
        const { failure } = await runner.run();
        if (failure !== undefined) runner.log(`${failure}\n`);
      },
      vite: {
        configResolved({ command }) {
          serving = command === "serve";
        },
      },
    };
  },
);

export default plugin;
