import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { root } from "./lib/paths.ts"
import { listFiles } from "./rooms/source-files.ts"

interface Service {
  image?: string
  build?: { context: string; dockerfile: string; target: string }
  healthcheck?: { test: unknown }
  restart?: string
  ports?: string[]
  volumes?: string[]
  depends_on?: Record<string, { condition: string }>
  environment?: Record<string, string>
}

const read = (file: string) => readFileSync(path.join(root, file), "utf8")
const compose = parse(read("docker-compose.yml"), { merge: true }) as {
  services: Record<string, Service>
  volumes: Record<string, unknown>
}
const services = Object.entries(compose.services)
const pinned = /^[\w./-]+:v?\d+\.\d+(\.\d+)*(-[\w.]+)*$/
const example = read(".env.example").split("\n")
const explained = new Set(
  example.flatMap((line, index) => {
    const name = line.match(/^([A-Z0-9_]+)=/)?.[1]
    return name && example[index - 1]?.startsWith("# ") ? [name] : []
  }),
)

describe.each(services)("service %s", (_name, service) => {
  it("comes from a pinned image, or from a Dockerfile and target that exist", () => {
    if (service.image) return expect(service.image).toMatch(pinned)
    const { context = "", dockerfile = "", target = "" } = service.build ?? {}
    expect(existsSync(path.join(root, context, dockerfile))).toBe(true)
    expect(read(dockerfile)).toMatch(new RegExp(`^FROM \\S+ AS ${target}$`, "m"))
  })

  it("has a health check, unless it runs once", () => {
    expect(Boolean(service.healthcheck?.test)).toBe(service.restart !== undefined)
  })

  it("opens ports on loopback only", () => {
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/)
  })

  it("waits for services that can become what it waits for", () => {
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      const once = compose.services[other]?.restart === undefined
      expect(condition).toBe(once ? "service_completed_successfully" : "service_healthy")
    }
  })

  it("uses volumes that are declared", () => {
    for (const volume of service.volumes ?? []) expect(compose.volumes).toHaveProperty(volume.split(":")[0] ?? "")
  })
})

it("has every part of the distributed set", () => {
  expect(Object.keys(compose.services)).toEqual(
    expect.arrayContaining([
      "postgres",
      "redis",
      "meilisearch",
      "stripe-mock",
      "storage",
      "prepare",
      "backend",
      "worker",
      "storefront",
    ]),
  )
})

describe.each(["backend/Dockerfile", "storefront/Dockerfile"])("%s", (file) => {
  const lines = read(file).split("\n")

  it("starts from a pinned Node, installs from the lockfile and does not run as root", () => {
    for (const line of lines.filter((from) => /^FROM \S+:/.test(from))) expect(line.split(" ")[1]).toMatch(pinned)
    expect(read(file)).toContain("npm ci")
    const run = lines.slice(lines.findIndex((line) => line.endsWith(" AS run")))
    expect(run).toContain("USER node")
  })

  it("copies the package.json of every workspace before npm ci", () => {
    const manifests = listFiles(root).filter((name) =>
      /^(backend|seed|storefront|plugins\/[^/]+)\/package\.json$/.test(name),
    )
    for (const manifest of manifests) expect(read(file)).toContain(`COPY ${manifest} `)
  })
})

describe(".env.example", () => {
  const sources = listFiles(root).filter(
    (name) => /^(backend|storefront|seed|tools)\/.*\.m?tsx?$/.test(name) && !/\.test\./.test(name),
  )
  const used = new Set(
    sources.flatMap((name) => [...read(name).matchAll(/\benv\.([A-Z][A-Z0-9_]+)/g)].map(([, found]) => found)),
  )
  // Set by npm, Node, the test runner or a parent process, never by a person.
  const internal = [
    "NODE_ENV",
    "NEXT_PHASE",
    "TMPDIR",
    "AWS_EXECUTION_ENV",
    "LD_LIBRARY_PATH",
    "RUN_DIR",
    "TEST_REPORT",
    "CI",
  ]
  const runner = [
    "VITEST_POOL_ID",
    "MEDUSA_WORKER_MODE",
    "SPEC_ADMIN_URL",
    "SPEC_TEMPLATE",
    "SPEC_RUN",
    "SPEC_DATABASE",
    "PUSH_TEST_ORIGIN",
    "RESTART_URL",
    "LATE_BANK_URL",
  ]

  it("explains every variable that the code reads", () => {
    const people = [...used].filter(
      (name) => name && ![...internal, ...runner].includes(name) && !/^(DB|TS_NODE|npm|NEXT)_/.test(name),
    )
    expect(people.filter((name) => !explained.has(name ?? ""))).toEqual([])
  })

  it("explains every variable that docker-compose.yml asks for", () => {
    const asked = [...read("docker-compose.yml").matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name]) => name ?? "")
    const given = services.flatMap(([, { build, environment }]) => (build ? Object.keys(environment ?? {}) : []))
    expect([...asked, ...given].filter((name) => !explained.has(name))).toEqual([])
  })

  it("has no line without an explanation", () => {
    const names = example.flatMap((line) => line.match(/^([A-Z0-9_]+)=/)?.[1] ?? [])
    expect(names.filter((name) => !explained.has(name))).toEqual([])
  })
})
