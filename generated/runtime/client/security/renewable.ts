import type { Attempt, Credential, CredentialProvider } from "./credential.js";

/**
 * A provider that is asked once more where a server answers 401 to what it gave. A body that is a stream is not sent again.
 * @param renew called with the credential that was refused, for `provide` to give another one
 */
export function renewable<Value extends Credential>(
  provide: () => Value | undefined | Promise<Value | undefined>,
  renew: (refused: Value) => void,
): CredentialProvider<Value> {
  const follow = (attempt: Attempt, given: Value): void => {
    const { isRenewed: others } = attempt;
    attempt.isRenewed = (reply) => {
      if (reply.statusCode !== 401 || attempt.duplex) return false;
      others?.(reply);
      renew(given);
      return true;
    };
  };
  return Object.assign(() => provide(), { follow });
}
