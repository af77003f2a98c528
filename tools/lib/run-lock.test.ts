import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { birth } from "./processes.ts"
import { RunLock, runningStart } from "./run-lock.ts"

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "cho-lang-unit-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function sleeper() {
  return spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { detached: true, stdio: "ignore" })
}

it("lets one start run per data folder, and says where it is", async () => {
  const first = await RunLock.take(folder, () => undefined)
  await expect(RunLock.take(folder, () => undefined)).rejects.toThrow(`process ${process.pid}`)
  first.release()
  expect(runningStart(folder)).toBeUndefined()
})

it("ends the servers that a killed start left behind", async () => {
  const orphan = sleeper()
  const gone = new Promise((resolve) => orphan.once("exit", resolve))
  const children = [{ name: "backend", pid: orphan.pid, birth: birth(orphan.pid ?? 0) }]
  writeFileSync(path.join(folder, "start.lock"), JSON.stringify({ pid: 2 ** 22 + 1, children }))
  const said: string[] = []
  const lock = await RunLock.take(folder, (line) => said.push(line))
  await gone
  expect(said.join()).toContain(`backend (process ${orphan.pid})`)
  lock.release()
})

it("leaves a stranger alone that got the number of a server of ours", async () => {
  const stranger = sleeper()
  const children = [{ name: "backend", pid: stranger.pid, birth: "another time" }]
  writeFileSync(path.join(folder, "start.lock"), JSON.stringify({ pid: 2 ** 22 + 1, children }))
  const lock = await RunLock.take(folder, () => undefined)
  expect(stranger.exitCode).toBeNull()
  expect(stranger.signalCode).toBeNull()
  stranger.kill("SIGKILL")
  lock.release()
})
