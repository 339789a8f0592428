import { environment } from "./environment.js";
import { logLevels } from "./logging.js";
import type { LogLevel } from "./logging.js";

/**
 * The level that a variable of the environment names, in any letter case: `logging({ level: logLevel("BALLOONS_LOG") })`.
 * @param otherwise where it is not set, or names none
 */
export function logLevel(variable: string, otherwise: LogLevel = "warn"): LogLevel {
  const text = environment(variable)?.toLowerCase();
  return logLevels.find((level) => level === text) ?? otherwise;
}
