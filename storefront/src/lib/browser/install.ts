/** Chrome's own offer; other browsers have none (https://wicg.github.io/manifest-incubations). */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>
}

/** How this browser can put the desk on the first screen: by its own question, by a tap of the person's, or not at all. */
export type Way = { kind: "offer"; ask: () => Promise<void> } | { kind: "iphone" } | null

const inApp = /\b(Zalo|FBAN|FBAV|Instagram|Line)\b/i

function isInstalled(): boolean {
  const { standalone } = navigator as Navigator & { standalone?: boolean }
  return standalone === true || matchMedia("(display-mode: standalone)").matches
}

/** Watches for a way and tells it; none inside another program's browser, where nothing can be installed, and none once it is. */
export function watchInstall(tell: (way: Way) => void): () => void {
  if (isInstalled() || inApp.test(navigator.userAgent)) return () => undefined
  if (/iPhone|iPad|iPod/.test(navigator.userAgent)) tell({ kind: "iphone" })
  const offered = (event: Event) => {
    event.preventDefault()
    const offer = event as InstallOffer
    tell({
      kind: "offer",
      ask: async () => {
        await offer.prompt()
        tell(null)
      },
    })
  }
  const done = () => tell(null)
  addEventListener("beforeinstallprompt", offered)
  addEventListener("appinstalled", done)
  return () => {
    removeEventListener("beforeinstallprompt", offered)
    removeEventListener("appinstalled", done)
  }
}
