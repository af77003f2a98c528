/** Whether this browser tells news: it cannot, its person has refused, not yet, or it does. */
export type Telling = "none" | "refused" | "off" | "on"

const worker = (scope: string) => navigator.serviceWorker.getRegistration(`${scope}/`)

/** Looks and asks for nothing: a browser asks its person only after a tap. */
export async function tellingNow(scope: string): Promise<Telling> {
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)) return "none"
  if (Notification.permission === "denied") return "refused"
  const registered = await worker(scope)
  return (await registered?.pushManager?.getSubscription()) ? "on" : "off"
}

async function say(method: "POST" | "DELETE", body: object): Promise<boolean> {
  const headers = { "content-type": "application/json" }
  const answer = await fetch("/api/desk/push-subscriptions", { method, headers, body: JSON.stringify(body) }).catch(
    () => null,
  )
  return answer?.ok === true
}

/** The worker once it runs; it may have been registered this moment. */
async function running(scope: string): Promise<ServiceWorkerRegistration> {
  const registered = await navigator.serviceWorker.register(`${scope}/tho.js`, { scope })
  const waiting = registered.installing ?? registered.waiting
  if (!registered.active && waiting) {
    await new Promise<void>((resolve) => {
      waiting.addEventListener("statechange", () => waiting.state === "activated" && resolve())
    })
  }
  return registered
}

/** Asks the browser, and lets the market know. Called from a tap. What failed half-way leaves nothing behind. */
export async function startTelling(scope: string, publicKey: string, locale: string): Promise<Telling> {
  if ((await Notification.requestPermission()) !== "granted") return tellingNow(scope)
  const { pushManager } = await running(scope)
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
  if (await say("POST", { subscription, locale })) return "on"
  await subscription.unsubscribe()
  throw new Error("The market did not take the subscription")
}

/** Ends it here and there. */
export async function stopTelling(scope: string, locale: string): Promise<Telling> {
  const registered = await worker(scope)
  const subscription = await registered?.pushManager?.getSubscription()
  if (subscription) {
    await say("DELETE", { endpoint: subscription.endpoint, locale })
    await subscription.unsubscribe()
  }
  return "off"
}

/** Ends it on this phone alone, where nobody is signed in any more: the market ended its side with the device. */
export async function endHere(scope: string): Promise<void> {
  if (!("serviceWorker" in navigator)) return
  const registered = await worker(scope)
  await (await registered?.pushManager?.getSubscription())?.unsubscribe()
}
