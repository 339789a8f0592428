import express from "express";
import { type Outcome, type Same, type Uses, serving } from "../tools.js";
import { type BoilInput, type BoilLaterInput, boil } from "./output/client/index.js";
import { createRouter } from "./output/express/index.js";
import type { Wish } from "./output/types/index.js";

export const isOptional: Same<BoilInput, { readonly body?: Wish | undefined }> = true;
export const isRequired: Same<BoilLaterInput, { readonly body: Wish }> = true;

type Seen = (Wish | undefined)[];

function kettle(use: (baseUrl: string, seen: Seen) => Promise<Outcome>): Promise<Outcome> {
  const seen: Seen = [];
  const handlers = {
    boil({ body }: { readonly body: Wish | undefined }) {
      seen.push(body);
      return { status: 202 } as const;
    },
    boilLater: () => ({ status: 202 }) as const,
  };
  return serving(express().use(createRouter({ handlers })), (baseUrl) => use(baseUrl, seen));
}

async function posted(url: string, body: string | null): Promise<number> {
  const headers = { "content-type": "application/json" };
  return (await fetch(url, { method: "POST", headers, body })).status;
}

export const uses: Uses = {
  "a body of which nothing is said may be left out": () =>
    kettle(async (baseUrl, seen) => {
      const none = await boil({ baseUrl });
      const some = await boil({ baseUrl }, { body: { degrees: 80 } });
      return [
        [none.status, some.status, seen],
        [202, 202, [undefined, { degrees: 80 }]],
      ];
    }),
  "one that is required is asked for, and one that is sent is held to its schema": () =>
    kettle(async (baseUrl, seen) => [
      [
        await posted(`${baseUrl}/boil/later`, null),
        await posted(`${baseUrl}/boil`, '{"degrees":200}'),
        seen,
      ],
      [400, 400, []],
    ]),
};
