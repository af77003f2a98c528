import { useEffect, useRef, useState } from "react"
import * as shelf from "@/lib/browser/kept-steps"
import type { KeptStep, NumberedStep } from "@/lib/browser/step"
import * as line from "@/lib/browser/step-line"
import { whenOnline } from "@/lib/browser/when-online"
import { type Came, memoryShelf, StepQueue } from "./step-queue"

type Whose = { person: string; stall: string; locale: string }

/** A store that does not answer (some browsers' do so) must not hold up the work. */
const storePatienceMs = 4_000

const inTime = <T>(deed: Promise<T>): Promise<T> =>
  Promise.race([
    deed,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error("The store is silent")), storePatienceMs)),
  ])

/** What waits on this phone, sent as soon as there is network; `came` is what became of the last try, null before and during one. */
export function useStepQueue({ person, stall, locale }: Whose) {
  const [waiting, setWaiting] = useState<NumberedStep[] | null>(null)
  const [came, setCame] = useState<Came | null>(null)
  const [keeps, setKeeps] = useState(true)
  const queue = useRef<StepQueue | null>(null)

  const look = async () => {
    if (queue.current) setWaiting(await queue.current.waiting())
  }
  const send = async () => {
    setCame(null)
    const told = await queue.current?.send(() => void look()).catch(() => "offline" as const)
    await look()
    setCame(told ?? null)
  }
  const deeds = useRef({ look, send })
  deeds.current = { look, send }

  const begin = useRef(async () => {
    queue.current = new StepQueue({ person, stall, locale }, shelf, line)
    await inTime(deeds.current.look()).catch(() => {
      setKeeps(false)
      queue.current = new StepQueue({ person, stall, locale }, memoryShelf(), line)
      setWaiting([])
    })
    await deeds.current.send()
  })
  useEffect(() => void begin.current(), [])
  const isWaiting = waiting?.some(({ problem }) => problem === null) ?? false
  useEffect(() => (isWaiting ? whenOnline(() => void deeds.current.send()) : undefined), [isWaiting])

  const keep = async (step: KeptStep): Promise<NumberedStep> => {
    const kept = queue.current && (await inTime(queue.current.keep(step)).catch(() => null))
    if (kept) {
      await look()
      return kept
    }
    // A phone that is full still sends; the screen says that it must stay open.
    setKeeps(false)
    queue.current = new StepQueue({ person, stall, locale }, memoryShelf(), line)
    const held = await queue.current.keep(step)
    await look()
    return held
  }
  const again = async (step: NumberedStep, photos = step.photos) => {
    await queue.current?.again(step, photos)
    await send()
  }
  const drop = async (step: NumberedStep) => {
    await queue.current?.drop(step)
    await look()
  }
  const unusual = (key: string) => queue.current?.unusual.get(key) ?? null
  return { waiting, came, unusual, keeps, keep, send, again, drop }
}
