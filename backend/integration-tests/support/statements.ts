import { setTimeout } from "node:timers/promises"
import pg from "pg"

interface Statement {
  text: string
}

/** What a connection of the pool says when it is opened, whoever asks first. */
const GREETING = /^set search_path/
const TRIES = 5
const PAUSE_MS = 400

/**
 * The statements that `work` sends to PostgreSQL, transactions' begin and commit among them. Jobs of the application
 * run meanwhile and send their own: the shortest of several runs is what the work itself sends.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  let fewest = await record(work)
  for (let run = 1; run < TRIES; run++) {
    await setTimeout(run === 1 ? 0 : PAUSE_MS)
    const sent = await record(work)
    if (sent.length === fewest.length) {
      return sent
    }
    fewest = sent.length < fewest.length ? sent : fewest
  }
  return fewest
}

async function record(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = []
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: [string | Statement, ...unknown[]]) {
    sent.push(typeof args[0] === "string" ? args[0] : args[0].text)
    return Reflect.apply(query, this, args)
  } as typeof query
  try {
    await work()
  } finally {
    pg.Client.prototype.query = query
  }
  return sent.filter((text) => !GREETING.test(text))
}
