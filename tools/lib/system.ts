import { mkdirSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { buildBackend, buildPlugins, buildStorefront } from "./builds.ts"
import { type DataTarget, fillOnce, migrate } from "./data.ts"
import { demoAccounts } from "./demo-accounts.ts"
import { requireSpace } from "./disk.ts"
import { backendEnvironment, storefrontEnvironment } from "./environment.ts"
import type { Failure } from "./failure.ts"
import { builtBackend, root } from "./paths.ts"
import { requireFree } from "./ports.ts"
import { Cluster } from "./postgres/cluster.ts"
import { demoTraceCode, ensureDatabase, publishableKey } from "./postgres/database.ts"
import { requireSuitable } from "./postgres/given.ts"
import { stop, stopAll } from "./processes.ts"
import { type RunFile, removeRunFile, writeRunFile } from "./run-file.ts"
import { RunLock } from "./run-lock.ts"
import { readSecrets, type Secrets } from "./secrets.ts"
import { backendLaunch, launch, type Server, storefrontLaunch } from "./servers.ts"
import type { Settings } from "./settings.ts"
import type { Steps } from "./steps.ts"

const databaseName = "cho_lang"
/** Both builds at once need about 3 GB; smaller machines build one after the other. */
const roomy = 6 * 1024 ** 3

export interface SystemOptions {
  /** Settings of the embedded PostgreSQL, e.g. `fsync=off` for tests. */
  postgres?: string[]
  /** Environment of the seed loader, e.g. SEED_PRODUCTS. */
  seed?: Record<string, string>
}

/** The marketplace on this machine: database, backend, storefront, and what was done to get there. */
export class System {
  private cluster: Cluster | undefined
  private servers: Server[] = []
  private lock: RunLock | undefined
  private stopping: Promise<void> | undefined
  private readonly secrets: Secrets
  private databaseUrl = ""

  constructor(
    private readonly settings: Settings,
    private readonly steps: Steps,
    private readonly options: SystemOptions = {},
    private readonly print: (line: string) => void = console.log,
  ) {
    mkdirSync(settings.dataDir, { recursive: true })
    this.secrets = readSecrets(settings.dataDir, process.env)
  }

  private get logs(): string {
    return path.join(this.settings.dataDir, "logs")
  }

  private get target(): DataTarget {
    const env = backendEnvironment(this.settings, this.secrets, this.databaseUrl)
    return { dataDir: this.settings.dataDir, databaseUrl: this.databaseUrl, env, logs: this.logs, cwd: builtBackend }
  }

  /** Takes the data folder and starts its database; enough for commands that only touch data. */
  async openData(checkPorts = async () => {}): Promise<DataTarget> {
    this.lock = await RunLock.take(this.settings.dataDir, this.print)
    removeRunFile(this.settings.dataDir)
    await checkPorts()
    await requireSpace(root)
    await requireSpace(this.settings.dataDir)
    await this.steps.run(this.settings.databaseUrl ? "Database (DATABASE_URL)" : "PostgreSQL", async () => {
      if (this.settings.databaseUrl) await requireSuitable(this.settings.databaseUrl)
      this.databaseUrl = this.settings.databaseUrl ?? (await this.startCluster())
    })
    return this.target
  }

  private async startCluster(): Promise<string> {
    const { dataDir } = this.settings
    this.cluster = new Cluster({ dataDir, settings: this.options.postgres ?? [], print: this.print })
    await this.cluster.start()
    await ensureDatabase(this.cluster.url("postgres"), databaseName)
    return this.cluster.url(databaseName)
  }

  private async launchBackend(): Promise<void> {
    const { env } = this.target
    await this.steps.run("Backend", async () => {
      const plan = backendLaunch(env, this.settings.backendPort, this.logs)
      this.servers.push(await launch(plan, (child) => this.lock?.remember("backend", child.pid)))
    })
  }

  private async launchStorefront(key: string | null, backend: Promise<void>): Promise<void> {
    const env = storefrontEnvironment(this.settings, this.secrets, key)
    await this.steps.run("Storefront", async () => {
      const plan = storefrontLaunch(env, this.settings.storefrontPort, this.logs)
      this.servers.push(await launch(plan, (child) => this.lock?.remember("storefront", child.pid), backend))
    })
  }

  private async prepareData(): Promise<void> {
    await migrate(this.steps, this.target)
    await fillOnce(this.steps, this.target, this.settings.demo, this.options.seed)
  }

  /** Both servers boot side by side as soon as their data and builds are there. */
  private async serve(building: Promise<void> | undefined): Promise<string | null> {
    await this.prepareData()
    const backend = this.launchBackend()
    // Marked as handled: while the storefront builds nobody waits for it yet.
    backend.catch(() => undefined)
    await (building ?? buildStorefront(this.steps))
    const key = process.env.PUBLISHABLE_KEY || (await publishableKey(this.databaseUrl))
    await Promise.all([backend, this.launchStorefront(key, backend)])
    return key
  }

  /** Builds, migrates, seeds and starts what is not yet; returns when both servers answer. */
  async up(): Promise<RunFile> {
    const { backendPort, storefrontPort } = this.settings
    await this.openData(async () => {
      await requireFree(backendPort, "PORT", "backend")
      await requireFree(storefrontPort, "STOREFRONT_PORT", "storefront")
    })
    await buildPlugins(this.steps)
    await buildBackend(this.steps)
    // Migrating and seeding wait for the database much of the time: the storefront's build fits beside them.
    const building = os.totalmem() > roomy ? buildStorefront(this.steps) : undefined
    const [key] = await Promise.all([this.serve(building), building])
    return await this.announce(key)
  }

  /** Writes run.json: from now on scripts find this system. */
  async announce(key: string | null): Promise<RunFile> {
    const { dataDir, publicUrl } = this.settings
    const people = this.settings.demo ? demoAccounts() : null
    const run: RunFile = {
      storefront_url: publicUrl,
      backend_url: this.settings.backendUrl,
      admin_url: `${this.settings.backendUrl}/app`,
      publishable_key: key,
      database_url: this.databaseUrl,
      data_dir: dataDir,
      demo: people && { ...people, trace_code: await demoTraceCode(this.databaseUrl) },
      started_at: new Date().toISOString(),
    }
    writeRunFile(dataDir, run)
    return run
  }

  /** Resolves when a server, or the embedded database, ends by itself. */
  async broken(): Promise<Failure> {
    const database = this.cluster ? [this.cluster.ended()] : []
    return Promise.race([...this.servers.map((server) => server.ended), ...database])
  }

  /** Stops storefront, backend, whatever else still runs, then the database. Safe to call twice and half-way up. */
  stop(): Promise<void> {
    this.stopping ??= this.shutDown()
    return this.stopping
  }

  private async shutDown(): Promise<void> {
    if (!this.lock) return
    removeRunFile(this.settings.dataDir)
    for (const { child } of [...this.servers].reverse()) await stop(child)
    await stopAll()
    this.cluster?.stop()
    this.lock.release()
  }
}
