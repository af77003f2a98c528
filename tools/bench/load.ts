import autocannon from "autocannon"
import { median } from "./median.ts"

/** One way of asking for something, measured against others in the same run. */
export interface Arm {
  name: string
  url: string
  headers?: Record<string, string>
}

export interface Measured {
  /** Answers per second at 16 connections, median of the rounds. */
  perSecond: number
  /** Milliseconds of one request at a time, median of the rounds' medians. */
  alone: number
  /** Bytes of one answer's body, not compressed. */
  bytes: number
}

async function shoot(arm: Arm, connections: number, duration: number) {
  const result = await autocannon({ url: arm.url, headers: arm.headers ?? {}, connections, duration })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${arm.name}: ${result.non2xx} answers were no 2xx, ${result.errors} failed`)
  }
  if (result.requests.total === 0) throw new Error(`${arm.name}: not one answer in ${duration} s; give more --seconds`)
  return { perSecond: result.requests.total / result.duration }
}

/** Time of single requests by hand: autocannon knows whole milliseconds only. */
async function alone({ url, headers }: Arm, times = 40): Promise<number> {
  const taken: number[] = []
  for (let time = 0; time < times; time++) {
    const began = performance.now()
    await (await fetch(url, { headers: headers ?? {} })).arrayBuffer()
    taken.push(performance.now() - began)
  }
  return median(taken)
}

/** All arms in turn, three rounds: a slow moment of the machine hits every arm. */
export async function compare(arms: Arm[], secondsEach: number, say: (text: string) => void): Promise<Measured[]> {
  const rounds = arms.map(() => ({ perSecond: [] as number[], alone: [] as number[] }))
  for (let round = 1; round <= 3; round++) {
    for (const [index, arm] of arms.entries()) {
      say(`round ${round}: ${arm.name}`)
      await alone(arm, 3)
      const single = await alone(arm)
      const { perSecond } = await shoot(arm, 16, secondsEach)
      rounds[index]?.alone.push(single)
      rounds[index]?.perSecond.push(perSecond)
    }
  }
  return Promise.all(
    arms.map(async ({ url, headers }, index) => ({
      perSecond: median(rounds[index]?.perSecond ?? []),
      alone: median(rounds[index]?.alone ?? []),
      bytes: (await (await fetch(url, { headers: headers ?? {} })).arrayBuffer()).byteLength,
    })),
  )
}
