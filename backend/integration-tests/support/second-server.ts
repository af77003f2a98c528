import { type ChildProcess, fork } from "node:child_process"
import path from "node:path"

/** A second process of the same application on the same database, as two servers behind one address would be. */
export interface SecondServer {
  origin: string
  stop: () => Promise<void>
}

/** Starts it; it ends with this process too. */
export async function startSecondServer(): Promise<SecondServer> {
  const child: ChildProcess = fork(path.join(__dirname, "serve.ts"), {
    execArgv: ["-r", "ts-node/register/transpile-only"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.on("message", (message) => typeof message === "number" && resolve(message))
    child.once("exit", (code) => reject(new Error(`The second server ended with ${code}`)))
  })
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      child.kill("SIGKILL")
      return ended
    },
  }
}
