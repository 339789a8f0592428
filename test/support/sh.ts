import { execFile } from "node:child_process";

/** Runs a program to its end and gives its standard output; throws with all that it said when it failed. */
export function sh(cwd: string, command: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, npm_config_update_notifier: "false" };
    execFile(command, [...args], { cwd, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`));
    });
  });
}
