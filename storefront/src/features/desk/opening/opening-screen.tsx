"use client"

import { useState } from "react"
import type { Answers, Bank } from "@/lib/backend/desk/opening"
import type { OpeningStep } from "@/lib/desk-paths"
import { GuideLinks } from "../frame/guide-links"
import { ListenButton } from "../frame/listen-button"
import { styles } from "../frame/styles"
import { AccountFields } from "./account-screen"
import { type ScreenProps, WhatScreen, WhereScreen, WhoScreen } from "./screens"
import { wordsOfStep } from "./steps"
import type { OpeningWords, Place, Trade } from "./words"

type Props = ScreenProps & { step: OpeningStep; places: Place[]; trades: Trade[]; banks: Bank[] }

function Bottom({ label }: { label: string }) {
  return (
    <div className={styles.action}>
      <button type="submit" className={`button ${styles.big}`}>
        {label}
      </button>
    </div>
  )
}

/** The account may wait: sending is one tap, filling it in is another way. */
function AccountScreen({ answers, change, errors, words, banks }: Props) {
  const [opened, setOpened] = useState(false)
  const open = opened || answers.bank_account !== undefined
  if (!open) {
    return (
      <>
        <button type="button" className={`button quiet ${styles.big}`} onClick={() => setOpened(true)}>
          {words.account.add}
        </button>
        <Bottom label={words.account.skip} />
      </>
    )
  }
  const wait = () => {
    setOpened(false)
    change({ bank_account: undefined })
  }
  return (
    <>
      <AccountFields
        account={answers.bank_account}
        change={(bank_account) => change({ bank_account })}
        errors={errors}
        words={words.account}
        banks={banks}
      />
      <button type="button" className={`button quiet ${styles.big}`} onClick={wait}>
        {words.later}
      </button>
      <Bottom label={words.account.submit} />
    </>
  )
}

function Fields(props: Props) {
  if (props.step === "ai") return <WhoScreen {...props} />
  if (props.step === "o-dau") return <WhereScreen {...props} />
  return <WhatScreen {...props} />
}

/** One of the four screens: its question as the heading, its fields, one button at the bottom. */
export function OpeningScreen(props: Props & { words: OpeningWords; answers: Answers; locale: string }) {
  const { step, words } = props
  return (
    <>
      <div className={styles.head}>
        <h1>{words[wordsOfStep[step]].title}</h1>
        <div className={styles.aids}>
          <GuideLinks label={words.voice.showHow} />
          <ListenButton words={words.voice} lang={props.locale === "vi" ? "vi-VN" : "en-GB"} />
        </div>
      </div>
      {step === "tai-khoan" ? (
        <AccountScreen {...props} />
      ) : (
        <>
          <Fields {...props} />
          <Bottom label={words.next} />
        </>
      )}
    </>
  )
}
