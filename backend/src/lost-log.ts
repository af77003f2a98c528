const ignore = (): void => undefined

/**
 * Goes on answering when the log cannot be written (a full disk, a closed terminal). Without a listener Node turns the failed write into
 * an uncaught exception, Medusa logs that, this write fails too, and the process is busy with it for good.
 */
export function surviveLostLog(streams: NodeJS.EventEmitter[] = [process.stdout, process.stderr]): void {
  for (const stream of streams) {
    stream.on("error", ignore)
  }
}
