import { useEffect, useState } from "react"

/** A file as it came: an address inside this page that lives as long as it is shown, and its kind. */
export interface OpenFile {
  url: string
  type: string
}

export type FileState = { kind: "loading" } | { kind: "failed"; code: string } | { kind: "ready"; file: OpenFile }

/** Fetches a private file that the server sends as a download only, to show it in the page. Null: not now. */
export function useFile(path: string | null): FileState {
  const [state, setState] = useState<FileState>({ kind: "loading" })
  useEffect(() => {
    if (path === null) {
      return
    }
    const left = new AbortController()
    let url: string | null = null
    setState({ kind: "loading" })
    fetch(path, { credentials: "include", signal: left.signal })
      .then(async (response) => {
        if (!response.ok) {
          const { code = "" } = (await response.json()) as { code?: string }
          setState({ kind: "failed", code })
          return
        }
        const file = await response.blob()
        url = URL.createObjectURL(file)
        setState({ kind: "ready", file: { url, type: file.type } })
      })
      .catch(() => {
        if (!left.signal.aborted) {
          setState({ kind: "failed", code: "" })
        }
      })
    return () => {
      left.abort()
      if (url !== null) {
        URL.revokeObjectURL(url)
      }
    }
  }, [path])
  return state
}
