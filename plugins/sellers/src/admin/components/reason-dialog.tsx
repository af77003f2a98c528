import { Button, FocusModal, Heading, Label, Text, Textarea } from "@medusajs/ui"
import { type ReactNode, useId, useState } from "react"
import { CloseButton } from "./close-button"
import { RefusalNote } from "./refusal-note"

interface ReasonDialogProps {
  /** On the button that opens it, on the one that does it, and above it. */
  deed: string
  /** What will happen. */
  means: string
  reasonLabel: string
  isMain?: boolean
  /** What the officer looks at before deciding. */
  children?: ReactNode
  /** Answers null when it was done, else the code of its refusal. */
  act: (reason: string) => Promise<string | null>
}

/** One deed with its reason: the household reads what stands there. */
export function ReasonDialog({ deed, means, reasonLabel, isMain, children, act }: ReasonDialogProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const confirm = async () => {
    setBusy(true)
    const refused = await act(reason)
    setBusy(false)
    setRefusal(refused)
    setOpen(refused !== null)
  }
  return (
    <FocusModal open={open} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small" variant={isMain ? "primary" : "secondary"}>
          {deed}
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <FocusModal.Body className="mx-auto w-full max-w-xl space-y-4 overflow-y-auto px-6 py-10">
          <FocusModal.Title asChild>
            <Heading>{deed}</Heading>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <Text>{means}</Text>
          </FocusModal.Description>
          {children}
          <Label htmlFor={id} className="block">
            {reasonLabel}
          </Label>
          <Textarea id={id} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
          <RefusalNote code={refusal} />
          <div className="flex flex-wrap gap-2">
            <Button isLoading={isBusy} onClick={confirm}>
              {deed}
            </Button>
            <CloseButton />
          </div>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
