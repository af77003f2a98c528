import { createServer } from "node:net"
import { Failure } from "./failure.ts"

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "EAFNOSUPPORT"))
    server.listen({ port, host }, () => server.close(() => resolve(true)))
  })
}

/** True when nobody listens on the port, neither on all addresses nor on loopback alone. */
export async function isFree(port: number): Promise<boolean> {
  return (await canListen(port)) && (await canListen(port, "127.0.0.1"))
}

/** The preferred port when it is free, else one the system picks. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isFree(preferred))) return preferred
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      )
    })
  })
}

/** Refuses a taken port with the variable that chooses another. */
export async function requireFree(port: number, variable: string, what: string): Promise<void> {
  if (await isFree(port)) return
  throw new Failure(
    `Port ${port} for the ${what} is taken by another program`,
    `Stop that program or choose another port: ${variable}=${port + 10} npm start`,
  )
}
