/** What a change does to one side of the API. `none` changes nothing that code could notice. */
export type Effect = "breaking" | "additive" | "none";

/**
 * The two sides. Callers use the API: they send its requests, and receive its webhooks. Implementers serve it. A change can
 * break one and help the other: a status that is not sent any more, a field that may be left out.
 */
export type Audience = "callers" | "implementers";

export type Effects = Readonly<Record<Audience, Effect>>;

/** Which way a value goes, seen from the callers. */
export type Direction = "sent" | "received";

/** How the set of accepted values changes. `other` is neither: some values come, some go. */
export type Move = "narrower" | "wider" | "other";

export const both = (effect: Effect): Effects => ({ callers: effect, implementers: effect });

export const effects = (callers: Effect, implementers: Effect): Effects => ({
  callers,
  implementers,
});

/**
 * Whoever makes a value is broken when less is accepted; whoever takes it is broken when more may come.
 */
const byMove: Readonly<Record<Direction, Readonly<Record<Move, Effects>>>> = {
  sent: {
    narrower: effects("breaking", "additive"),
    wider: effects("additive", "breaking"),
    other: both("breaking"),
  },
  received: {
    narrower: effects("additive", "breaking"),
    wider: effects("breaking", "additive"),
    other: both("breaking"),
  },
};

export const effectsOf = (move: Move, direction: Direction): Effects => byMove[direction][move];
