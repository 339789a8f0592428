/** A choice of a question. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Asks the user. Every answer is undefined when the user gives up. */
export interface Ask {
  readonly text: (question: string, fallback: string) => Promise<string | undefined>;
  readonly choose: (question: string, choices: readonly Choice[]) => Promise<string | undefined>;
  readonly confirm: (question: string) => Promise<boolean | undefined>;
}

/** Questions on a terminal. The library is loaded when the first one is asked. */
export const askOnTerminal: Ask = {
  async text(message, fallback) {
    const { isCancel, text } = await import("@clack/prompts");
    const answer = await text({ message, placeholder: fallback, defaultValue: fallback });
    return isCancel(answer) ? undefined : answer.trim();
  },
  async choose(message, choices) {
    const { isCancel, select } = await import("@clack/prompts");
    const answer = await select({ message, options: [...choices] });
    return isCancel(answer) ? undefined : answer;
  },
  async confirm(message) {
    const { confirm, isCancel } = await import("@clack/prompts");
    const answer = await confirm({ message, initialValue: false });
    return isCancel(answer) ? undefined : answer;
  },
};
