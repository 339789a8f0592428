import type { AnyReply } from "../../../templates/runtime/client/reply.js";
import { send as sendAny } from "../../../templates/runtime/client/send.js";
import { sendValidated as sendValidatedAny } from "../../../templates/runtime/client/validate.js";

/** `send` with the result that a test expects, as an operation's function states its own. */
export const send: <Result = AnyReply>(...given: Parameters<typeof sendAny>) => Promise<Result> =
  sendAny;

/** The same of `sendValidated`. */
export const sendValidated: <Result = AnyReply>(
  ...given: Parameters<typeof sendValidatedAny>
) => Promise<Result> = sendValidatedAny;
