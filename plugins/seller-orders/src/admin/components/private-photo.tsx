import { useEffect, useState } from "react"

/** A photo that the server sends as a download only, shown in the page as long as it is open. */
export function PrivatePhoto({ path, alt }: { path: string; alt: string }) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const left = new AbortController()
    let made: string | null = null
    fetch(path, { credentials: "include", signal: left.signal })
      .then(async (response) => {
        if (response.ok) {
          made = URL.createObjectURL(await response.blob())
          setUrl(made)
        }
      })
      .catch(() => undefined)
    return () => {
      left.abort()
      if (made !== null) {
        URL.revokeObjectURL(made)
      }
    }
  }, [path])
  return url === null ? null : <img src={url} alt={alt} className="max-w-60 rounded" />
}
