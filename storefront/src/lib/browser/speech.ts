/** What a page says, as somebody would read it aloud: headings, texts and buttons in their order. */
export function spokenText(): string {
  const parts = document.querySelectorAll<HTMLElement>("main :is(h1, h2, p, label, legend, li, dt, dd, button, a)")
  const seen: HTMLElement[] = []
  for (const part of parts) {
    const inside = seen.some((other) => other.contains(part))
    if (!inside && !part.closest("[data-silent]") && part.offsetParent) seen.push(part)
  }
  return seen
    .map((part) => part.innerText.trim())
    .filter(Boolean)
    .join(". ")
}

/** Reads the page with the phone's own voice, a little slower than it would; `done` when it has ended or cannot. */
export function readPageAloud(lang: string, done: () => void): void {
  const speech = new SpeechSynthesisUtterance(spokenText())
  speech.lang = lang
  speech.rate = 0.9
  speech.onend = done
  speech.onerror = done
  speechSynthesis.speak(speech)
}
