import pg from "pg"

interface Statement {
  text: string
}

/** What a connection of the pool says when it is opened, whoever asks first. */
const GREETING = /^set search_path/

/** The statements that `work` sends to PostgreSQL, transactions' begin and commit among them. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
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
