"use client"

import { type FormEvent, useState } from "react"
import { sendConsentWish } from "@/lib/browser/desk"
import type { Capability } from "@/lib/desk-terms"
import { fill } from "@/lib/fill"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { DeskMessages } from "@/messages/desk/vi"
import { Icon } from "@/ui/icon"
import { readBack } from "../entry/sent-code"
import { GuideLinks } from "../frame/guide-links"
import { ListenButton } from "../frame/listen-button"
import { styles } from "../frame/styles"
import { Ask } from "../opening/parts"
import { WhatScreen, WhereScreen, WhoScreen } from "../opening/screens"
import { missingAnswers, wordsOfStep } from "../opening/steps"
import { stillWrong } from "../opening/still-wrong"
import type { OpeningWords, Place, Trade } from "../opening/words"
import { ConsentPart, type Wish } from "./consent-part"
import { draftsOf, type HouseholdStep, householdSteps } from "./household-drafts"
import { useHashStep, useHouseholdDrafts } from "./use-household-drafts"

export type HouseholdWords = {
  opening: OpeningWords
  household: DeskMessages["household"]
  consent: Pick<
    DeskMessages["helping"],
    "which" | "untilDay" | "how" | "kinds" | "kindNotes" | "ask" | "never" | "consentTitle"
  >
  capabilities: Record<Capability, string>
  frame: DeskMessages["frame"]
  errors: { phone: string; choice: string }
}

type Props = {
  locale: Locale
  helperId: string
  /** The request whose draft is taken up again. */
  asked: string | null
  until: { usual: string; first: string; last: string }
  places: Place[]
  trades: Trade[]
  words: HouseholdWords
}

const isMobile = (phone: string): boolean => /^(?:\+?84|0)\d{9}$/.test(phone.replace(/[\s.-]/g, ""))

function titleOf(step: HouseholdStep, { opening, household, consent }: HouseholdWords): string {
  if (step === "so") return household.phoneTitle
  return step === "dong-y" ? consent.consentTitle : opening[wordsOfStep[step]].title
}

/** Five screens: whose household, the three of every stall, and what the household is asked to agree to. The account is the owner's. */
export function HouseholdFlow({ locale, helperId, asked, until, places, trades, words }: Props) {
  const { kept, draft, change, takeUp } = useHouseholdDrafts(draftsOf(helperId), asked)
  const [step, go] = useHashStep()
  const [wish, setWish] = useState<Wish>({
    capabilities: ["edit_stall", "list_products", "handle_orders"],
    expires_on: until.usual,
    kind: "code",
  })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const { opening, household, consent, frame } = words

  const ask = async () => {
    if (!draft || sending) return
    setSending(true)
    const opening = { phone: draft.phone, answers: draft.answers }
    const answered = await sendConsentWish({ ...wish, opening }, locale)
    setSending(false)
    if (answered.kind === "offline") setProblem(household.paperOffline)
    if (answered.kind === "refused") {
      setProblem(answered.error.words)
      if (answered.error.field)
        setErrors({ [answered.error.field.replace(/^opening\.(answers\.)?/, "")]: answered.error.words })
    }
    if (answered.kind !== "ok") return
    const { id, kind, phoneMasked } = answered.data
    change({ asked: id })
    const query = new URLSearchParams({ cach: kind, may: phoneMasked })
    location.assign(`${localePath(locale, paths.helpConsent(id))}?${query}`)
  }

  const wrongHere = (): Record<string, string> => {
    if (!draft) return {}
    if (step === "so") return isMobile(draft.phone) ? {} : { phone: words.errors.phone }
    if (step === "dong-y") return wish.capabilities.length > 0 ? {} : { capabilities: words.errors.choice }
    return Object.fromEntries(missingAnswers(step, draft.answers).map((field) => [field, opening.missing]))
  }

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = wrongHere()
    setErrors(wrong)
    setProblem(null)
    if (Object.keys(wrong).length > 0) return
    const next = householdSteps[householdSteps.indexOf(step) + 1]
    if (next) go(next)
    else void ask()
  }

  if (!draft) return <h1>{household.title}</h1>
  const shared = {
    answers: draft.answers,
    change: (answers: typeof draft.answers) => {
      setErrors(stillWrong(errors, answers))
      change({ answers, step })
    },
    errors,
    words: opening,
    optional: frame.optional,
  }
  return (
    <form onSubmit={onSubmit} className={styles.form} noValidate>
      <p className={`${styles.hint} ${styles.step}`}>
        {fill(opening.step, { n: householdSteps.indexOf(step) + 1, total: householdSteps.length })}
        {step !== "so" && ` · ${fill(household.draftFor, { phone: readBack(draft.phone) })}`}
      </p>
      <div className={styles.head}>
        <h1>{titleOf(step, words)}</h1>
        <div className={styles.aids}>
          <GuideLinks label={frame.showHow} />
          <ListenButton words={frame} lang={locale === "vi" ? "vi-VN" : "en-GB"} />
        </div>
      </div>
      {problem && (
        <p className={styles.alert} role="alert">
          <Icon name="alert" size={24} />
          <span>{problem}</span>
        </p>
      )}
      {step === "so" && (
        <>
          <Ask
            name="phone"
            label={household.phone}
            hint={household.phoneHint}
            value={draft.phone}
            onChange={(phone) => change({ phone })}
            error={errors.phone}
            inputMode="numeric"
            maxLength={20}
          />
          {kept.length > 0 && (
            <section className={styles.stack} aria-labelledby="dang-do">
              <h2 id="dang-do">{household.drafts}</h2>
              {kept.map((one) => (
                <button
                  key={one.id}
                  type="button"
                  className={`button quiet ${styles.big}`}
                  onClick={() => takeUp(one)}
                  aria-pressed={one.id === draft.id}
                >
                  {fill(household.draftFor, { phone: readBack(one.phone) || opening.conflict.empty })}
                </button>
              ))}
            </section>
          )}
        </>
      )}
      {step === "ai" && <WhoScreen {...shared} />}
      {step === "o-dau" && <WhereScreen {...shared} places={places} />}
      {step === "lam-gi" && <WhatScreen {...shared} trades={trades} />}
      {step === "dong-y" && <ConsentPart wish={wish} setWish={setWish} errors={errors} until={until} words={words} />}
      <div className={styles.action}>
        <button type="submit" className={`button ${styles.big}`} disabled={sending}>
          {step === "dong-y" ? consent.ask : opening.next}
        </button>
        <p role="status" className={styles.wait}>
          {sending ? frame.sending : household.waits}
        </p>
      </div>
    </form>
  )
}
