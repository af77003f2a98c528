"use client"

import { foldText } from "@cho-lang/kit/text"
import { useState } from "react"
import type { Bank, BankAccount } from "@/lib/backend/desk/opening"
import { Icon } from "@/ui/icon"
import { Options } from "../frame/desk-field"
import { useIsAwake } from "../frame/listen-button"
import { styles } from "../frame/styles"
import { Ask, Choose } from "./parts"
import { readVietQrPicture } from "./vietqr-picture"
import type { OpeningWords } from "./words"

const none: BankAccount = { bank_bin: "", account_number: "", holder_name: "" }
const mostBanks = 6

type Props = {
  account: BankAccount | undefined
  change: (account: BankAccount) => void
  errors: Record<string, string>
  words: OpeningWords["account"]
  banks: Bank[]
}

function PictureOfCode({ onRead, words }: { onRead: (read: Partial<BankAccount>) => void; words: Props["words"] }) {
  const [state, setState] = useState<"still" | "reading" | "done" | "failed">("still")
  const read = async (file: File | undefined) => {
    if (!file) return
    setState("reading")
    const found = await readVietQrPicture(file)
    setState(found ? "done" : "failed")
    if (found) onRead(found)
  }
  const said = { still: "", reading: words.photoReading, done: words.photoDone, failed: words.photoFailed }[state]
  return (
    <div className={styles.field}>
      <label className={`button quiet ${styles.big} ${styles.picker}`}>
        <Icon name="camera" size={24} />
        {words.photo}
        <input
          className="visually-hidden"
          type="file"
          accept="image/*"
          onChange={(event) => void read(event.target.files?.[0])}
        />
      </label>
      <p className={styles.hint}>{words.photoHint}</p>
      <p role="status">{said}</p>
    </div>
  )
}

function BankChoice({ account, change, errors, words, banks }: Props) {
  const [typed, setTyped] = useState("")
  const { bank_bin: bin } = account ?? none
  const chosen = banks.find((bank) => bank.bin === bin)
  const awake = useIsAwake()
  const pick = (bank_bin: string) => change({ ...(account ?? none), bank_bin })
  if (chosen) {
    return (
      <div className={styles.field}>
        <strong>{words.bank}</strong>
        <p>
          {chosen.shortName} · {chosen.name}
        </p>
        <input type="hidden" name="bank_bin" value={bin} />
        <button type="button" className={`button quiet ${styles.big}`} onClick={() => pick("")}>
          {words.bankChange}
        </button>
      </div>
    )
  }
  // Where nothing can be typed to search, the phone's own list of all banks.
  if (!awake) {
    return (
      <div className={styles.field}>
        <label htmlFor="o-bank_bin">{words.bank}</label>
        <select id="o-bank_bin" name="bank_bin" className={`field ${styles.input}`} defaultValue={bin}>
          {banks.map((bank) => (
            <option key={bank.bin} value={bank.bin}>
              {bank.shortName}
            </option>
          ))}
        </select>
      </div>
    )
  }
  const sought = foldText(typed).replaceAll(" ", "")
  const fits = banks.filter((bank) => foldText(`${bank.shortName} ${bank.name}`).replaceAll(" ", "").includes(sought))
  return (
    <>
      <Ask
        name="tim-ngan-hang"
        label={words.bankSearch}
        hint={words.bankSearchHint}
        value={typed}
        onChange={setTyped}
        error={undefined}
        maxLength={60}
        optional
      />
      <Choose label={words.bank} error={errors["bank_account.bank_bin"]}>
        <Options
          name="bank_bin"
          options={fits
            .slice(0, mostBanks)
            .map((bank) => ({ value: bank.bin, label: bank.shortName, note: bank.name }))}
          chosen={[]}
          onPick={pick}
        />
      </Choose>
    </>
  )
}

/** The account: bank, number, holder; or bank and number read from a picture of the maker's own VietQR. */
export function AccountFields(props: Props) {
  const { account = none, change, errors, words } = props
  return (
    <>
      <PictureOfCode onRead={(read) => change({ ...account, ...read })} words={words} />
      <BankChoice {...props} />
      <Ask
        name="account_number"
        label={words.number}
        value={account.account_number}
        onChange={(account_number) => change({ ...account, account_number })}
        error={errors["bank_account.account_number"]}
        inputMode="numeric"
        maxLength={30}
      />
      <Ask
        name="holder_name"
        label={words.holder}
        hint={words.holderHint}
        value={account.holder_name}
        onChange={(holder_name) => change({ ...account, holder_name })}
        error={errors["bank_account.holder_name"]}
        maxLength={120}
      />
    </>
  )
}
