/** As much of Temporal as generated code uses, for tests: what is no text of a class throws, as it does there. */
class OfText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}

function matched(text: string, grammar: RegExp): string {
  if (!grammar.test(text)) throw new RangeError(`Cannot parse: ${text}`);
  return text;
}

export class Instant extends OfText {
  static from(text: string): Instant {
    const time = Date.parse(
      matched(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/u),
    );
    const fraction = /\.(?<digits>\d+)/u.exec(text)?.groups?.["digits"] ?? "";
    const second = new Date(time).toISOString().slice(0, 19);
    return new Instant(`${second}${fraction === "" ? "" : `.${fraction}`}Z`);
  }
}

export class PlainDate extends OfText {
  static from(text: string): PlainDate {
    return new PlainDate(matched(text, /^\d{4}-\d\d-\d\d$/u));
  }
}

export class Duration extends OfText {
  static from(text: string): Duration {
    return new Duration(matched(text, /^P\S+$/u));
  }
}

export const Temporal = { Instant, PlainDate, Duration } as const;

/** The same as a package of its name, for output that imports it. */
export const temporalPackage: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({
    name: "temporal-stand-in",
    version: "1.0.0",
    type: "module",
    exports: { ".": { types: "./index.d.ts", default: "./index.js" } },
  }),
  "index.js": "export const Temporal = globalThis.Temporal;\n",
  "index.d.ts": `
    declare class OfText { private readonly text: string; toString(): string; toJSON(): string }
    export declare namespace Temporal {
      class Instant extends OfText { static from(text: string | Instant): Instant; readonly epochMilliseconds: number }
      class PlainDate extends OfText { static from(text: string | PlainDate): PlainDate; readonly dayOfWeek: number }
      class Duration extends OfText { static from(text: string | Duration): Duration; readonly sign: number }
    }
  `,
};
